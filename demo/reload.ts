type Fetch = (request: Request, env?: unknown) => Response | Promise<Response>;

/** Asks who runs, and goes on asking; once it is another, the page is loaded anew. The browser reconnects by itself. */
const script = `let first;
new EventSource('/reload').onmessage = ({ data }) => {
  first ??= data;
  if (data !== first) location.reload();
};
`;

/**
 * The demo for those who work on it: each page reloads once a new process serves it. Allowed by the strict policy of the
 * pages, for the script and what it asks come from the demo's own address.
 */
export function withReload(fetch: Fetch): Fetch {
  const started = String(Date.now());
  return async (request, env) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/reload.js')
      return new Response(script, { headers: { 'content-type': 'text/javascript' } });
    if (pathname === '/reload') {
      const stays = new ReadableStream({
        start(stream) {
          stream.enqueue(new TextEncoder().encode(`retry: 1000\ndata: ${started}\n\n`));
        },
      });
      return new Response(stays, {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      });
    }
    const isPage = request.method === 'GET' && request.headers.get('accept')?.includes('text/html') === true;
    if (!isPage) return fetch(request, env);
    const headers = new Headers(request.headers);
    for (const name of ['accept-encoding', 'if-none-match']) headers.delete(name); // whole and plain, to add to it
    const response = await fetch(new Request(request.url, { headers }), env);
    const html = (await response.text()).replace('</body>', '<script src="/reload.js"></script></body>');
    const sent = new Headers(response.headers);
    for (const name of ['content-length', 'etag']) sent.delete(name);
    return new Response(html, { status: response.status, headers: sent });
  };
}
