// @ts-check
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { pipeline, Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/**
 * A small static server on loopback for saved sites. It sends the bytes of the files as they are and names no charset unless asked, as
 * many real servers do. It serves several sites under host names of their own when it is used as an HTTP proxy: then a browser
 * needs no name resolution, and a request to anywhere else is seen and refused.
 */

/**
 * @typedef {{ method: string, url: string, host: string, path: string, headers: http.IncomingHttpHeaders, status: number }} Entry
 *   One request: `url` absolute, `path` with the query, `status` what was answered.
 * @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Uint8Array | AsyncIterable<Uint8Array> }} Reply
 *   A body that comes piece by piece ends when the reader goes away.
 * @typedef {(request: { host: string, path: string, headers: http.IncomingHttpHeaders }) => Reply | undefined | Promise<Reply | undefined>} Responder
 *   Answers instead of the files, or adds `headers` to the file's own when it gives neither status nor body.
 * @typedef {{ port: number, log: Entry[], close: () => Promise<void> }} Server
 */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
};

const NOT_FOUND = '<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>404 Not Found</title></head><body><h1>ページが見つかりません</h1></body></html>';

/** @param {string} file */
const isFile = (file) =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

/**
 * What a folder holds for a path: a file, the address of a folder's index without its slash, or nothing.
 * @param {string} folder
 * @param {string} pathname
 * @returns {Promise<{ file: string } | { redirect: string } | null>}
 */
async function find(folder, pathname) {
  const root = path.resolve(folder);
  const file = path.join(root, pathname);
  if (file !== root && !file.startsWith(root + path.sep)) return null;
  if (pathname.endsWith('/')) return (await isFile(path.join(file, 'index.html'))) ? { file: path.join(file, 'index.html') } : null;
  if (await isFile(file)) return { file };
  if (await isFile(`${file}.html`)) return { file: `${file}.html` };
  return (await isFile(path.join(file, 'index.html'))) ? { redirect: `${pathname}/` } : null;
}

/** @param {string} text */
function decodePath(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The answer from a folder.
 * @param {string} folder
 * @param {string} pathname
 * @param {string | undefined} charset
 * @returns {Promise<Required<Reply>>}
 */
async function fromFolder(folder, pathname, charset) {
  const found = await find(folder, decodePath(pathname));
  if (found === null) return { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' }, body: NOT_FOUND };
  if ('redirect' in found) return { status: 301, headers: { location: encodeURI(found.redirect) }, body: '' };
  const type = TYPES[path.extname(found.file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': charset && type.startsWith('text/') ? `${type}; charset=${charset}` : type }, body: await readFile(found.file) };
}

/**
 * @param {Record<string, string>} sites host name → folder; '*' answers for every host
 * @param {string | undefined} charset
 * @param {Responder | undefined} respond
 * @param {URL} url
 * @param {http.IncomingMessage} request
 * @returns {Promise<Required<Reply>>}
 */
async function answer(sites, charset, respond, url, request) {
  const folder = sites[url.hostname] ?? sites['*'];
  if (folder === undefined) return { status: 502, headers: { 'content-type': 'text/plain' }, body: `${url.hostname} is not served here.\n` };
  if (request.method !== 'GET' && request.method !== 'HEAD') return { status: 405, headers: { allow: 'GET, HEAD' }, body: '' };
  const own = await respond?.({ host: url.hostname, path: url.pathname + url.search, headers: request.headers });
  if (own && (own.status !== undefined || own.body !== undefined)) return { status: 200, body: '', ...own, headers: { 'content-type': 'text/html', ...own.headers } };
  const reply = await fromFolder(folder, url.pathname, charset);
  return { ...reply, headers: { ...reply.headers, ...own?.headers } };
}

/**
 * @param {http.ServerResponse} response
 * @param {Required<Reply>['body']} body
 */
function send(response, body) {
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else pipeline(Readable.from(body), response, () => {});
}

/**
 * Starts the server. Port 0 is any free port.
 * @param {{ sites: Record<string, string>, port?: number, charset?: string, respond?: Responder }} options
 * @returns {Promise<Server>}
 */
export async function serve({ sites, port = 0, charset, respond }) {
  /** @type {Entry[]} */
  const log = [];
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    const reply = await answer(sites, charset, respond, url, request).catch((error) => ({ status: 500, headers: {}, body: String(error) }));
    log.push({ method: request.method ?? '', url: url.href, host: url.hostname, path: url.pathname + url.search, headers: request.headers, status: reply.status });
    response.writeHead(reply.status, reply.headers);
    send(response, request.method === 'HEAD' ? '' : reply.body);
  });
  // A proxy is asked for a tunnel before a request to an https address: noted and refused, as any host that is not served.
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '');
    log.push({ method: 'CONNECT', url: `https://${request.url}`, host, path: '', headers: request.headers, status: 502 });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    })
  );
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    /** @type {Promise<void>} */ (
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
    );
  return { port: address.port, log, close };
}

/** `node scripts/serve.mjs FOLDER [PORT [CHARSET]]` */
async function main() {
  const [folder, port = '0', charset] = process.argv.slice(2);
  if (!folder) {
    console.error('Usage: node scripts/serve.mjs FOLDER [PORT [CHARSET]]');
    process.exit(2);
  }
  const server = await serve({ sites: { '*': folder }, port: Number(port), ...(charset ? { charset } : {}) });
  console.log(`http://127.0.0.1:${server.port}/`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
