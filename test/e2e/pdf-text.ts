import { inflateSync } from 'node:zlib';

/** A PDF as Chromium writes it: its objects by number, each with its dictionary and, where it has one, its stream. */
function objectsOf(pdf: Buffer): ReadonlyMap<string, { dictionary: string; stream: string }> {
  const objects = new Map<string, { dictionary: string; stream: string }>();
  const whole = pdf.toString('latin1');
  for (const [, number = '', body = ''] of whole.matchAll(/(?<=^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)) {
    const [start = '', dictionary = body] = /^([\s\S]*?)stream\r?\n/.exec(body) ?? [];
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const bytes = Buffer.from(body.slice(start.length, start.length + length), 'latin1');
    const packed = start !== '' && dictionary.includes('/FlateDecode');
    const stream = (packed ? inflateSync(bytes) : bytes).toString('latin1');
    objects.set(number, { dictionary, stream });
  }
  return objects;
}

const unicode = (hex: string): string =>
  String.fromCodePoint(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

/** What each code of a font stands for, from its ToUnicode map, and how many hex digits a code has. */
function lettersOf(map: string): { digits: number; letters: ReadonlyMap<number, string> } {
  const digits = /begincodespacerange\s*<([\da-f]+)>/i.exec(map)?.[1]?.length ?? 4;
  const letters = new Map<number, string>();
  for (const [, chars = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of chars.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi))
      letters.set(parseInt(code, 16), unicode(to));
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of ranges.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi,
    ))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++)
        letters.set(code, String.fromCodePoint(parseInt(to, 16) + code - parseInt(first, 16)));
  return { digits, letters };
}

/**
 * What is printed on each sheet, in the order painted and without white space: a PDF knows where letters stand and not
 * which of them are words. What is clipped away is not painted, and not here.
 */
export function sheetsOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const at = (number = '') => objects.get(number) ?? { dictionary: '', stream: '' };
  const kidsOf = (number: string): string[] => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(at(number).dictionary)?.[1];
    return kids === undefined
      ? [number]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => kidsOf(kid));
  };
  const [root = ''] = [...objects].find(([, { dictionary }]) => /\/Type\s*\/Catalog/.test(dictionary)) ?? [];
  const pages = kidsOf(/\/Pages (\d+) 0 R/.exec(at(root).dictionary)?.[1] ?? '');
  return pages.map((page) => {
    const { dictionary } = at(page);
    const resources = /\/Resources (\d+) 0 R/.exec(dictionary)?.[1];
    const named = `${dictionary}${at(resources).dictionary}`;
    const fonts = new Map(
      [...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font = '']) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(at(font).dictionary)?.[1];
        return [name, lettersOf(at(map).stream)] as const;
      }),
    );
    const { stream } = at(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1]);
    let font = lettersOf('');
    const said = [...stream.matchAll(/\/(F\d+) [\d.]+ Tf|<([\da-f]+)>/gi)].map(([, name, hex = '']) => {
      if (name !== undefined) font = fonts.get(name) ?? font;
      const codes = hex.match(new RegExp(`.{${String(font.digits)}}`, 'g')) ?? [];
      return codes.map((code) => font.letters.get(parseInt(code, 16)) ?? '').join('');
    });
    return said.join('').normalize('NFKC').replace(/\s+/g, '');
  });
}
