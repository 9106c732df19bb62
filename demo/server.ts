import { createAdaptorServer } from '@hono/node-server';
import { Server } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { sqlStore } from '../src/server/index.js';
import { createApp } from './app.js';
import { openDatabase, type DatabaseOptions } from './database.js';
import { withReload } from './reload.js';
import { buildWidgets } from './widgets.js';

export interface DemoOptions extends DatabaseOptions {
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Build the widgets first where dist/ is missing or old. */
  readonly build: boolean;
  /** Origins beside its own that may send. */
  readonly origins?: readonly string[];
  /** Have pages load anew once the next process serves them: for those who work on the demo. */
  readonly reload?: boolean;
  /** Hears what takes time. */
  readonly say?: (line: string) => void;
}

export interface Demo {
  /** Where it is, such as `http://127.0.0.1:4173`. */
  readonly origin: string;
  /** Lets requests under way finish, then closes the server and the database. */
  close(): Promise<void>;
}

const host = '127.0.0.1';
const root = fileURLToPath(new URL('..', import.meta.url));

/** Someone else has the port. The message says what to do. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';

  constructor(port: number, options?: ErrorOptions) {
    super(
      `Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`,
      options,
    );
  }
}

/** Starts listening. @throws {PortTakenError} */
function listen(server: Server | ReturnType<typeof createServer>, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port, { cause: error }) : error);
    });
    server.listen(port, host, () => {
      resolve(server.address() as AddressInfo);
    });
  });
}

/** Asks early whether the port is free, so that nobody waits for a build and a database only to hear that it is not. */
async function checkPort(port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, port);
  await new Promise((resolve) => probe.close(resolve));
}

/**
 * Starts the demo on 127.0.0.1.
 * @throws {PortTakenError} when the port is taken; nothing is left open then.
 */
export async function startDemo({
  port,
  build,
  reload = false,
  say = () => undefined,
  ...options
}: DemoOptions): Promise<Demo> {
  await checkPort(port);
  if (build) await buildWidgets(root, say);
  const database = await openDatabase(options);
  try {
    await sqlStore(database.query).migrate();
    const { origins = [] } = options;
    const app = createApp({ query: database.query, root, origins });
    const server = createAdaptorServer({ fetch: reload ? withReload(app.fetch) : app.fetch }) as Server;
    const address = await listen(server, port);
    return {
      origin: `http://${host}:${address.port}`,
      async close() {
        const closed = new Promise((resolve) => server.close(resolve));
        server.closeIdleConnections(); // a browser holds its connection open long after the last answer
        if (reload) server.closeAllConnections();
        const patience = setTimeout(() => {
          server.closeAllConnections();
        }, 2000);
        await closed;
        clearTimeout(patience);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
