import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const htmlType = 'text/html; charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': htmlType,
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly br: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer>;
}

/** Answers a GET or HEAD for one path below the folder, or gives undefined where there is no such file. */
export type ServeFile = (path: string, request: Request) => Promise<Response | undefined>;

/** The file a URL path means, or undefined where it would leave the folder or name something hidden. */
export function fileBelow(folder: string, path: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(path);
  } catch {
    return undefined; // not a URL path: a half escape such as %E0
  }
  if (name.includes('\0') || name.includes('\\') || name.split('/').some((part) => part.startsWith('.')))
    return undefined;
  const root = resolve(folder);
  const file = resolve(join(root, name));
  return file.startsWith(root + sep) ? file : undefined;
}

async function pack(plain: Buffer<ArrayBuffer>, type: string): Promise<Asset> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
  };
  return {
    type,
    // Weak: the three encodings of a file share it.
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    br: await promisify(brotliCompress)(plain, { params }),
    gzip: await promisify(gzip)(plain),
  };
}

function encodingFor(accept: string): 'br' | 'gzip' | undefined {
  const accepted = (name: string) =>
    accept.split(',').some((each) => {
      const [coding = '', ...params] = each.split(';').map((part) => part.trim());
      return coding === name && !params.some((param) => /^q=0(\.0*)?$/.test(param));
    });
  return accepted('br') ? 'br' : accepted('gzip') ? 'gzip' : undefined;
}

function answerWith(asset: Asset, request: Request): Response {
  const encoding = encodingFor(request.headers.get('accept-encoding') ?? '');
  const headers = new Headers({
    'content-type': asset.type,
    etag: asset.etag,
    vary: 'Accept-Encoding',
    'cache-control': 'no-cache',
  });
  const held = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  if (held.includes(asset.etag)) return new Response(null, { status: 304, headers });
  const body = encoding ? asset[encoding] : asset.plain;
  if (encoding) headers.set('content-encoding', encoding);
  headers.set('content-length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

/** Answers a GET or HEAD with a page that was written here and lies in no file. It is packed once. */
export function servePage(html: string): (request: Request) => Promise<Response> {
  let asset: Promise<Asset> | undefined;
  return async (request) => answerWith(await (asset ??= pack(Buffer.from(html), htmlType)), request);
}

/**
 * Serves the files of one folder. Each is packed once and kept until it changes on disk.
 * @param finish - Puts into a text what it leaves to the server.
 */
export function serveFolder(folder: string, finish?: (text: string, path: string) => string): ServeFile {
  const kept = new Map<string, { stamp: string; asset: Promise<Asset> }>();
  const load = async (file: string, path: string) => {
    const plain = await readFile(file);
    const whole = finish ? Buffer.from(finish(plain.toString(), path)) : plain;
    return pack(whole, types[extname(file)] ?? 'application/octet-stream');
  };

  return async (path, request) => {
    const file = fileBelow(folder, path);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) return undefined;

    const stamp = `${found.mtimeMs} ${found.size}`;
    let entry = kept.get(file);
    if (entry?.stamp !== stamp) kept.set(file, (entry = { stamp, asset: load(file, path) }));
    return answerWith(await entry.asset, request);
  };
}
