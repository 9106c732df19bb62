import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context } from 'hono';
import { join } from 'node:path';
import {
  receive,
  sqlStore,
  withAdditions,
  type Query,
  type Submission,
  type SubmissionStore,
} from '../src/server/index.js';
import { serveFolder, servePage } from './files.js';
import { siteHeader, widgetList } from './header.js';
import { isLoopback } from './loopback.js';
import { shownWidgets } from './shown-widgets.js';
import { phonePage, phonePath, widgetPage } from './widget-page.js';

export interface AppOptions {
  readonly query: Query;
  /** The package's folder: pages, public files and dist are found below it. */
  readonly root: string;
  /** Origins beside its own that may send to the receiver. */
  readonly origins?: readonly string[];
  /** Where submissions are kept; from `query` unless told. Tests hand in stores that fail. */
  readonly store?: SubmissionStore;
}

/**
 * The strictest policy the widgets live under. `lit-html` is the one Trusted Types policy they make.
 * @param frame - Whether the page shows another of ours in a frame, or is shown in one.
 */
const policyOf = (frame?: 'shows' | 'is-shown') =>
  [
    ...[
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
    ],
    ...(frame === 'shows' ? ["frame-src 'self'"] : []),
    ...[
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors '${frame === 'is-shown' ? 'self' : 'none'}'`,
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ],
  ].join('; ');

const pages = {
  '/': 'index.html',
  '/inbox': 'inbox.html',
  '/configure': 'configure.html',
  '/privacy': 'privacy.html',
} as const;

/** How many submissions the inbox lists. */
const listed = 200;

const notFound = () =>
  new Response('There is nothing here.\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });

/** A page that shows another of ours in a frame, or is shown in one, under the policy that allows it. */
async function framed(frame: 'shows' | 'is-shown', page: Promise<Response>): Promise<Response> {
  const response = await page;
  response.headers.set('content-security-policy', policyOf(frame));
  return response;
}

/** The socket's own address. There is none when the app is called without a server, and then nobody is local. */
function addressOf(context: Context): string | undefined {
  const { incoming } = (context.env ?? {}) as { incoming?: unknown };
  return incoming === undefined ? undefined : getConnInfo(context).remote.address;
}

/** The demo: a practice's site, the receiver, and the inbox that reads what came. */
export function createApp({ query, root, origins = [], store = sqlStore(query) }: AppOptions): Hono {
  const app = new Hono();
  const page = serveFolder(join(root, 'demo/pages'), (html, path) =>
    html
      .replace('<!-- header -->', () => siteHeader(`/${path.replace('.html', '')}`))
      .replace('<!-- widgets -->', widgetList),
  );
  const site = serveFolder(join(root, 'demo/public'));
  const widgets = serveFolder(join(root, 'dist'));

  app.use(async (context, next) => {
    await next();
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'no-referrer');
    const isPage = context.res.headers.get('content-type')?.startsWith('text/html') === true;
    if (isPage && !context.res.headers.has('content-security-policy'))
      context.header('content-security-policy', policyOf());
  });

  app.get('/api/submissions', async (context) => {
    if (!isLoopback(addressOf(context), context.req.raw.headers))
      return context.text('The inbox is read on the machine it runs on.\n', 403);
    const rows = await store.list(listed);
    context.header('cache-control', 'no-store');
    context.header('cross-origin-resource-policy', 'same-origin');
    const arrived = rows.map(({ id, receivedAt, practice, body }) => {
      const submission = JSON.parse(body) as Submission;
      return { id, receivedAt, practice, submission, follows: submission.follows };
    });
    return context.json(
      withAdditions(arrived).map(({ row: { id, receivedAt, practice, submission }, additions }) => ({
        ...{ id, receivedAt, practice, submission },
        additions: additions.map(({ submission }) => submission),
      })),
    );
  });
  app.all('/api/submissions', (context) =>
    receive(context.req.raw, {
      store,
      origins,
      onStoreError: (error) => {
        // The code and no more: a database quotes the row in its messages.
        console.error(`A submission could not be kept: ${(error as { code?: string }).code ?? 'no code'}`);
      },
    }),
  );

  for (const [path, file] of Object.entries(pages))
    app.get(path, async (context) => (await page(file, context.req.raw)) ?? notFound());
  for (const widget of shownWidgets) {
    const [shows, isShown] = [servePage(widgetPage(widget)), servePage(phonePage(widget))];
    app.get(`/${widget.name}`, (context) => framed('shows', shows(context.req.raw)));
    app.get(phonePath(widget), (context) => framed('is-shown', isShown(context.req.raw)));
  }
  app.get('/rapport/*', async (context) => {
    const path = new URL(context.req.url).pathname.slice('/rapport/'.length);
    return (await widgets(path, context.req.raw)) ?? notFound();
  });
  app.get('/*', async (context) => {
    const path = new URL(context.req.url).pathname.slice(1);
    return (await site(path, context.req.raw)) ?? notFound();
  });
  app.onError((error, context) => {
    console.error(`A request failed: ${error.name}`);
    return context.text('Something went wrong here. Please try again.\n', 500);
  });
  return app;
}
