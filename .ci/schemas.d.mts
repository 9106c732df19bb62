interface JsonSchema {
  properties: Readonly<Record<string, JsonSchema>>;
  additionalProperties: boolean;
  required: readonly string[];
}

export function schemas(): Readonly<Record<string, JsonSchema>>;
