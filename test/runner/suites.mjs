/** The folders of test/ that each suite runs. A test file that stands in none of them fails the run: see all.mjs. */
export const folders = {
  node: ['model', 'i18n', 'interop', 'delivery', 'server', 'demo', 'tooling'],
  browser: ['controls', 'element', 'embed', 'flow', 'widgets'],
  e2e: ['e2e'],
};
