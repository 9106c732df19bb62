export interface NewKind {
  name: string;
  about: string;
  ident: string;
  shape: string;
  messages: boolean;
  format: boolean;
  styles: boolean;
}

export function readWords(words: readonly string[]): NewKind;

export function newKind(root: string, words: readonly string[]): { made: string[]; changed: string[] };
