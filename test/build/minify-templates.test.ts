import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyTemplates, shortNames } from '../../.ci/minify-templates.mjs';

const minify = (...texts: string[]) => minifyCss(texts, 'a file');

/** What the plugin makes of a module. */
async function built(code: string, options?: Parameters<typeof minifyTemplates>[0]): Promise<string> {
  const { transform } = minifyTemplates(options) as unknown as {
    transform: { handler: (code: string, file: string) => Promise<{ code: string }> };
  };
  return (await transform.handler(code, 'a-file.ts')).code;
}

describe('the CSS of a template', () => {
  it('loses comments, line breaks and the spaces that mean nothing', async () => {
    const [css] = await minify(`
      /* Why. */
      .a > .b,
      .c {
        --_x: calc(var(--_y) * 0.5);
        margin: -0.25em 10.5px;
        grid-area: 1 / 2;
      }

      @container rapport (46em <= inline-size < 68em) {
        .a {
          color: color-mix(in oklab, var(--_x) 7%, transparent);
        }
      }
    `);
    assert.equal(
      css,
      '.a>.b,.c{--_x:calc(var(--_y)*.5);margin:-.25em 10.5px;grid-area:1/2}' +
        '@container rapport (46em<=inline-size<68em){.a{color:color-mix(in oklab,var(--_x) 7%,transparent)}}',
    );
  });

  for (const kept of [
    '.a *{b:c}',
    '.a * .b :hover{b:c}',
    '.a{width:calc(1px + -2px - 3px)}',
    '.a{content:"a , b / c: 0.5  /* d */"}',
    '.a{content:"a";content:"a"/""}',
    '.a:dir(rtl){scale:-1 1}',
    '.a{background:none;color:light-dark(#fff,oklch(from red l c h))}',
    '.a{color:red}.b{color:red}.a{color:red}',
  ])
    it(`keeps ${kept}`, async () => {
      assert.deepEqual(await minify(kept), [kept]);
    });

  it('has its interpolations where they were: selectors, values and whole rules', async () => {
    assert.deepEqual(await minify('\n  ', '\n\n  ', ' .a,\n  ', ' {\n    color: ', ';\n  }\n\n  ', '\n'), [
      ...['', '', ' .a,', '{color:', '}', ''],
    ]);
  });

  it('stops the build when it does not parse', async () => {
    await assert.rejects(minify('.a { color red }'), /^Error: a file: /);
  });

  it('stops the build when an interpolation would be lost', async () => {
    await assert.rejects(minify('/* ', ' */ .a { color: red }'), /^Error: a file: an interpolation is lost$/);
  });
});

describe('the templates of a module', () => {
  it('stand in the code as before, with the same escapes', async () => {
    const source = "const a = css`\n  .a::after {\n    content: '\\\\a\\`';\n  }\n  ${b}\n`; // the end";
    assert.equal(await built(source), 'const a = css`.a::after{content:"\\\\a\\`"}${b}`; // the end');
  });

  it('are spared their indentation in HTML, one in the other', async () => {
    const source = 'html`\n  <p\n    class="a"\n    >${b ? html`<i\n      ></i\n    >` : c}</p\n  >\n`;';
    assert.equal(await built(source), 'html` <p class="a">${b ? html`<i></i>` : c}</p> `;');
  });

  it('have short names for private properties, and for no others', async () => {
    const names = new Map([['--_ink', '--_0']]);
    assert.equal(
      await built('css`a{--_ink:var(--rapport-ink);color:var(--_ink);fill:var(--_ink-soft)}`', { names }),
      'css`a{--_0:var(--rapport-ink);color:var(--_0);fill:var(--_ink-soft)}`',
    );
  });

  it('of another kind are left alone', async () => {
    const source = 'const a = svg`\n  <g></g>\n`, b = `css {\n}`;';
    assert.equal(await built(source), source);
  });
});

describe('the short names', () => {
  it('are one for each private property of our style sheets, and as short as that allows', () => {
    const names = shortNames('src');
    assert.ok(names.size > 40);
    assert.equal(new Set(names.values()).size, names.size);
    assert.ok(
      [...names].every(([long, short]) => /^--_[\da-z]{1,2}$/.test(short) && short.length < long.length),
    );
    assert.equal(names.get('--_ink-soft')?.length, '--_0'.length);
  });
});
