// Holds the public types of each entry against its report in docs/api, so that every public name is a choice.
//   node .ci/api.mjs            fails where they differ, or where a type is mentioned that the entry does not export
//   node .ci/api.mjs --update   writes the reports: `npm run api:update`
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';

const update = process.argv.includes('--update');
const types = resolve('dist/npm/types');
const temporary = mkdtempSync(join(tmpdir(), 'rapport-api-'));

/** The file of declarations behind each report. `<widget>/define` adds no types of its own. */
const entries = {
  index: 'index.d.ts',
  model: 'model/index.d.ts',
  server: 'server/index.d.ts',
  define: 'embed/define-all.d.ts',
};

/** Types that only make up others, so that nobody would name them; and the English source, which is long. */
const helpers = /"(Around|DeepPartial|english|EnglishInstruments|Intersection|Lazy|Loaded)"/;

/** Writes what is wrong in our own words; everything that is not is left out. */
function tell(name, message) {
  message.handled = true;
  if (message.messageId === 'ae-forgotten-export' && helpers.test(message.text)) message.logLevel = 'none';
  if (
    message.messageId === 'console-api-report-not-copied' ||
    message.messageId === 'console-api-report-created'
  )
    console.log(`docs/api/${name}.api.md: ${update ? 'written' : 'not up to date'}`);
  else if (message.logLevel === 'error' || message.logLevel === 'warning')
    if (message.category !== 'console') console.log(`${name}: ${message.text}`);
}

let failed = 0;
let compilerState;
for (const [name, file] of Object.entries(entries)) {
  const none = { logLevel: 'none' };
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: join(types, file),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          extends: resolve('tsconfig.json'),
          compilerOptions: { types: [] },
          include: [],
          files: Object.values(entries).map((each) => join(types, each)),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: resolve('docs/api'),
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'error' } },
        extractorMessageReporting: {
          default: none,
          'ae-forgotten-export': { logLevel: 'error' },
        },
        tsdocMessageReporting: { default: none },
      },
    },
  });
  compilerState ??= CompilerState.create(config); // all entries are of one program
  const { succeeded } = Extractor.invoke(config, {
    compilerState,
    localBuild: update,
    messageCallback: (message) => tell(name, message),
  });
  if (!succeeded) failed++;
}
if (failed > 0) {
  console.log('Is each change meant? Then `npm run api:update`, and look at what it changes in docs/api.');
  process.exitCode = 1;
}
