import { expect } from '@open-wc/testing';
import { CSSResult } from 'lit';
import { ask } from '../questions/probe.js';
import { question } from '../model/form/sample.js';

const sources = import.meta.glob<Record<string, unknown>>(['/src/**/*styles.ts', '/src/theme/*.ts'], {
  eager: true,
});

/** Rules for a pointer that hovers, outside of a question whether there is one. A rule for more than that is no such. */
function stuck(rules: CSSRuleList, found: string[] = []): string[] {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText === '(hover: hover)') continue;
    const { selectorText = '', cssRules } = rule as Partial<CSSStyleRule>;
    const all = selectorText.split(', ');
    found.push(...all.filter((each) => each.includes(':hover') && !all.includes(each.replace(':hover', ''))));
    if (cssRules) stuck(cssRules, found);
  }
  return found;
}

const sheets = Object.entries(sources).flatMap(([file, exports]) =>
  Object.values(exports)
    .flat()
    .filter((each): each is CSSResult => each instanceof CSSResult)
    .map((each) => [file, each.styleSheet!] as const),
);

describe('styles for a finger', () => {
  it('leave nothing lit that was touched: what hovers is only for a pointer that can', () => {
    expect(sheets.length).to.be.above(30);
    expect(sheets.flatMap(([file, sheet]) => stuck(sheet.cssRules).map((each) => `${file}: ${each}`))).to.eql(
      [],
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@container rapport (inline-size > 1em) { .a:hover { color: red } }');
    expect(stuck(sheet.cssRules)).to.eql(['.a:hover']);
  });

  for (const kind of ['single-choice', 'multiple-choice', 'body', 'consent'] as const)
    it(`grow the mark of a ${kind} with the text`, async () => {
      const probe = await ask(question(kind));
      const mark = [...probe.root.querySelectorAll('.choice input, .tap input')][0]!;
      const width = () => mark.getBoundingClientRect().width;
      expect(width()).to.be.closeTo(24, 3);
      probe.style.fontSize = '200%';
      expect(width()).to.be.closeTo(48, 2);
    });
});
