import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

export interface WebServerOptions {
  /** Folders to serve, by the first segment of their URLs. */
  readonly folders: Readonly<Record<string, string>>;
  /** The page at `/`, given its own origin. */
  readonly page: (origin: string) => string;
  /** The folder that the file system of `web-files` shows as its root. */
  readonly disk: string;
}

export interface WebServer {
  /** Its host is `localhost`, which browsers take for as safe as https, as they do any name below it. */
  readonly origin: string;
  close(): Promise<void>;
}

/** `FileType` of VS Code. */
const FILE = 1;
const FOLDER = 2;

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/** Serves VS Code, the extension and the files of one test; only this machine reaches it. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  let origin = '';
  const server = createServer((request, response) => {
    answer(request, response, { ...options, origin }).catch(() =>
      // What has begun is over when a page is closed.
      response.headersSent ? response.destroy() : response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folders, page, disk, origin }: WebServerOptions & { origin: string },
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  const [, first = '', ...rest] = decodeURIComponent(pathname).split('/');
  // Extensions, webviews and workers come from other origins than the page.
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (first === '') {
    response.setHeader('Content-Type', 'text/html').end(page(origin));
  } else if (first === 'disk') {
    await operate(rest[0], join(disk, normalize(searchParams.get('path') ?? '/')), request, response);
  } else if (folders[first] === undefined) {
    response.writeHead(404).end();
  } else {
    const path = join(folders[first], normalize(`/${rest.join('/')}`));
    const { size } = await stat(path);
    response.writeHead(200, { 'Content-Type': MIME[extname(path)] ?? 'text/plain', 'Content-Length': size });
    await pipeline(createReadStream(path), response);
  }
}

/** One operation of the file system; a path that is not there rejects. */
async function operate(
  operation: string | undefined,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (operation) {
    case 'stat': {
      const found = await stat(path);
      const type = found.isDirectory() ? FOLDER : FILE;
      response.end(JSON.stringify({ type, size: found.size, ctime: found.ctimeMs, mtime: found.mtimeMs }));
      break;
    }
    case 'list': {
      const entries = await readdir(path, { withFileTypes: true });
      response.end(JSON.stringify(entries.map((entry) => [entry.name, entry.isDirectory() ? FOLDER : FILE])));
      break;
    }
    case 'read':
      response.end(await readFile(path));
      break;
    case 'write':
      await writeFile(path, Buffer.concat(await request.toArray()));
      response.end();
      break;
    case 'make':
      await mkdir(path);
      response.end();
      break;
    case 'delete':
      await rm(path, { recursive: true });
      response.end();
      break;
    default:
      response.writeHead(400).end();
  }
}
