// Browser tests: real Chromium, sources served by Vite with the project's own config.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';
import { shuffled } from './select.mjs';
import { atOnce, folders } from './suites.mjs';
import { watchInNode } from './watch-in-node.mjs';
import { cdpCommand } from './wtr-cdp.mjs';
import { summaryReporter } from './wtr-summary.mjs';
import { viteForWtr } from './wtr-vite.mjs';

const seed = process.env.TEST_SEED || undefined;
const watches = process.argv.includes('--watch');

const vite = await viteForWtr({
  watches,
  include: [
    '@open-wc/testing',
    '@lit/context',
    'fast-check',
    'lit',
    'lit/async-directive.js',
    'lit/directive.js',
    'lit/directives/if-defined.js',
    'lit/directives/guard.js',
    'lit/directives/keyed.js',
    'lit/directives/live.js',
    'lit/directives/ref.js',
    'lit/directives/repeat.js',
    'papaparse',
    'signature_pad',
    'zod/mini',
  ],
});

export default {
  rootDir: process.cwd(),
  files: `test/{${folders.browser.join(',')}}/**/*.test.ts`,
  concurrency: atOnce,
  // An element in an error cannot be sent from the browser: the file would seem to hang, and hide which test failed.
  testRunnerHtml: (framework) => `<!DOCTYPE html><html><head><script>
    ${shuffled}
    const shuffleAll = (suite) => {
      suite.suites = shuffled(suite.suites, seed);
      suite.tests = shuffled(suite.tests, seed);
      suite.suites.forEach(shuffleAll);
    };
    const seed = ${seed};
    const words = (value) => (value instanceof Node ? (value.outerHTML ?? value.nodeName).slice(0, 300) : value);
    Object.defineProperty(window, '__WTR_MOCHA_RUNNER__', {
      set: (runner) => {
        if (seed !== undefined) shuffleAll(runner.suite);
        runner.on('fail', (test, error) =>
          Object.assign(error, { actual: words(error.actual), expected: words(error.expected) }));
      },
    });
  </script></head><body><script type="module">
    // A page is used for one file after another: nothing that was kept is left for the next.
    sessionStorage.clear();
    localStorage.clear();
    for (const { name } of await indexedDB.databases())
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
    await import('${framework}');
  </script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  browsers: [
    chromeLauncher({
      // Without motion: what fades in has no contrast to measure until it is there.
      launchOptions: {
        executablePath: findBrowser(),
        headless: true,
        args: [...browserArgs, '--force-prefers-reduced-motion'],
      },
      // A context of its own for every page: storage must not leak between those that run at once.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  middleware: [vite.middleware],
  plugins: [vite.plugin, cdpCommand, ...(watches ? [watchInNode] : [])],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    summaryReporter(),
  ],
};
