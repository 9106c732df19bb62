import { spawn } from 'node:child_process';

const files = process.env.WATCH_IN_NODE?.split('\n').filter(Boolean) ?? [];
let child;

/** Watches tests in Node beside those in the browser, whose runner has the terminal: what they say goes through it. */
export const watchInNode = {
  name: 'watch-in-node',
  serverStart() {
    if (files.length === 0) return;
    const args = ['--watch', '--import', 'tsx', '--test', '--test-reporter=spec', ...files];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => console.log(text.trimEnd()));
  },
  serverStop: () => void child?.kill(),
};
