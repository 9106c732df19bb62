import { executeServerCommand } from '@web/test-runner-commands';

interface AxValue {
  value?: unknown;
}

/** A node of the tree that a screen reader is handed. */
export interface AxNode {
  ignored: boolean;
  role?: AxValue;
  name?: AxValue;
  description?: AxValue;
  properties?: readonly { name: string; value: AxValue }[];
}

/** Everything a screen reader finds on the page, in order. */
export async function heard(): Promise<AxNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, { method: string }>('cdp', {
    method: 'Accessibility.getFullAXTree',
  });
  return nodes.filter(({ ignored }) => !ignored);
}

/** The one node of this role and name. A space before a comma is not spoken. */
export async function hear(role: string, name: string): Promise<AxNode> {
  const nodes = await heard();
  const found = nodes.filter(
    (node) => node.role?.value === role && String(node.name?.value).replace(/\s+,/g, ',') === name,
  );
  if (found.length === 1) return found[0]!;
  const near = nodes.filter((node) => node.role?.value === role).map((node) => node.name?.value);
  throw new Error(
    `${String(found.length)} nodes of role ${role} named "${name}"; of that role: ${JSON.stringify(near)}`,
  );
}

export const propertyOf = (node: AxNode, name: string): unknown =>
  node.properties?.find((property) => property.name === name)?.value.value;
