import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { fileOfAddress, scheme } from './app-origin.js';
import { lentPage } from './print-pages.js';

/** No script but our own files; antd writes its styles into the page, hence the one `unsafe-inline`. */
const contentPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A paper has its own style sheet and nothing else: no script, no picture, no request. */
const paperPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

function answer(status: number, body: Buffer, mimeType: string, policy = contentPolicy): Answer {
  const headers = {
    'content-type': mimeType,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
  return { status, headers, body };
}

async function serveFile(address: string, folder: string): Promise<Answer> {
  const paper = lentPage(address);
  if (paper !== null) return answer(200, Buffer.from(paper, 'utf8'), 'text/html; charset=utf-8', paperPolicy);
  const file = fileOfAddress(address, folder);
  const body = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || body === null) return answer(404, Buffer.alloc(0), 'text/plain');
  return answer(200, body, mimeTypes[path.extname(file)] ?? 'application/octet-stream');
}

/** Makes `app://` an origin like https, so that it has IndexedDB and modules. Call before the application is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/** Serves the files of `folder` under the own origin. Call once the application is ready. */
export function serveFolder(folder: string): void {
  // Electron 22, the last line for Windows 7, has only the older call.
  if (typeof protocol.handle === 'function') {
    protocol.handle(scheme, async (request) => {
      const { status, headers, body } = await serveFile(request.url, folder);
      return new Response(new Uint8Array(body), { status, headers });
    });
    return;
  }
  protocol.registerBufferProtocol(scheme, (request, callback) => {
    void serveFile(request.url, folder).then(({ status, headers, body }) => {
      const mimeType = headers['content-type']?.split(';')[0] ?? '';
      callback({ statusCode: status, headers, mimeType, data: body });
    });
  });
}
