/** The folders of test/ that each suite runs. A test file that stands in none of them fails the run: see all.mjs. */
export const folders = {
  node: ['build', 'model', 'flow', 'i18n', 'interop', 'delivery', 'server', 'demo'],
  browser: ['questions', 'theme', 'element', 'embed', 'widgets'],
  e2e: ['e2e'],
};
