import { expect } from '@open-wc/testing';
import { CSSResult } from 'lit';

type Exports = Record<string, unknown>;

// Vite reads these calls as they stand, so the patterns are written twice.
const sources = import.meta.glob<Exports>(['/src/theme/*.ts', '/src/**/*styles.ts'], { eager: true });
const minified = import.meta.glob<Exports>(['/src/theme/*.ts', '/src/**/*styles.ts'], {
  eager: true,
  query: '?minified',
});

/**
 * Of a value with `var()` and of a condition the browser keeps what was written: there the spaces and the zeros that mean
 * nothing are left out, and strings stand between the same quotes.
 */
const tight = (value: string): string =>
  value
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((part, at) =>
      at % 2 === 1
        ? JSON.stringify(part.slice(1, -1))
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([,:*/()]) ?/g, '$1')
            .replace(/(?<![\w.])0(?=\.\d)/g, ''),
    )
    .join('')
    .trim();

/** A rule as the browser understands it: its kind, what it applies to, what it declares, and the rules inside it. */
function understood(rule: CSSRule): unknown {
  const { style, cssRules } = rule as Partial<CSSStyleRule>;
  const declared = [...(style ?? [])].map((name) => ({
    name,
    value: tight(style!.getPropertyValue(name)),
    priority: style!.getPropertyPriority(name),
  }));
  const [head = ''] = rule.cssText.split('{', 1);
  const applies = head.startsWith('@') ? tight(head) : head;
  return { kind: rule.constructor.name, applies, declared, inside: [...(cssRules ?? [])].map(understood) };
}

function parse(css: string): unknown[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].map(understood);
}

describe('a minified style sheet', () => {
  for (const [file, exports] of Object.entries(sources))
    for (const [name, sheet] of Object.entries(exports)) {
      if (!(sheet instanceof CSSResult)) continue;
      it(`has the rules of its source: ${name} in ${file}`, () => {
        const short = (minified[file]?.[name] as CSSResult).cssText;
        expect(short.length).to.be.lessThan(sheet.cssText.length);
        const rules = parse(sheet.cssText);
        expect(rules).not.to.be.empty;
        expect(parse(short)).to.deep.equal(rules);
      });
    }
});
