import { PortTakenError, startDemo } from './server.js';

const { PORT = '4173', DATABASE_URL, RAPPORT_DATA } = process.env;
const port = Number(PORT);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('PORT is a whole number from 0 to 65535.');
  process.exit(1);
}

try {
  const demo = await startDemo({
    port,
    build: true,
    reload: process.argv.includes('--reload'),
    dataDir: RAPPORT_DATA ?? './data/pglite',
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    say: (line) => {
      console.log(line);
    },
  });
  console.log(`Practice page   ${demo.origin}/`);
  console.log(`Configurator    ${demo.origin}/configure   (comes later)`);
  console.log(`Inbox           ${demo.origin}/inbox`);

  let closing = false;
  const stop = () => {
    if (closing) return;
    closing = true;
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(error instanceof PortTakenError ? error.message : error);
  process.exitCode = 1;
}
