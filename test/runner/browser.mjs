// Browser tests: real Chromium, sources served by Vite with the project's own config.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs, findBrowser } from '../../.ci/browser.mjs';
import { folders } from './suites.mjs';
import { cdpCommand } from './wtr-cdp.mjs';
import { summaryReporter } from './wtr-summary.mjs';
import { viteForWtr } from './wtr-vite.mjs';

const vite = await viteForWtr({
  include: [
    '@open-wc/testing',
    '@lit/context',
    'fast-check',
    'lit',
    'lit/async-directive.js',
    'lit/decorators.js',
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
  concurrency: 2,
  // An element in an error cannot be sent from the browser: the file would seem to hang, and hide which test failed.
  testRunnerHtml: (framework) => `<!DOCTYPE html><html><head><script>
    const words = (value) => (value instanceof Node ? (value.outerHTML ?? value.nodeName).slice(0, 300) : value);
    Object.defineProperty(window, '__WTR_MOCHA_RUNNER__', {
      set: (runner) =>
        runner.on('fail', (test, error) =>
          Object.assign(error, { actual: words(error.actual), expected: words(error.expected) })),
    });
  </script></head><body><script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), headless: true, args: browserArgs },
      // A context of its own for every file: storage must not leak from one to the next.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  middleware: [vite.middleware],
  plugins: [vite.plugin, cdpCommand],
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    summaryReporter(),
  ],
};
