import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { basename, extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".csv": "text/csv; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
};

/** Where the page finds the one file from outside the folder that it was asked to open. */
const openPath = (file) => `/open/${encodeURIComponent(basename(file))}`;

/** The file that a request means, or undefined when it points outside the folder. */
function fileFor(url, { folder, open }) {
  const { pathname } = new URL(url, "http://localhost");
  if (open && pathname === openPath(open)) return open;
  const path = normalize(decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  return path.startsWith("..") ? undefined : join(folder, path);
}

function answer(request, response, site) {
  const file = fileFor(request.url, site);
  const found = file && statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) return response.writeHead(404).end();
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Content-Length": found.size, "Cache-Control": "no-cache" });
  if (request.method === "HEAD") return response.end();
  return createReadStream(file).pipe(response);
}

function listen(server, { port, host }) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/**
 * Serves a folder of static files over http. Port 0 takes any free port.
 * @returns the origin, the address of the page (asking for `open`, a file from elsewhere, when given) and a way to stop.
 */
export async function serveFolder(folder, { port = 0, host = "127.0.0.1", open } = {}) {
  const server = createServer((request, response) => {
    try {
      answer(request, response, { folder, open });
    } catch {
      response.writeHead(400).end();
    }
  });
  const taken = await listen(server, { port, host });
  const origin = `http://localhost:${taken}/`;
  return {
    origin,
    address: open ? `${origin}?open=${encodeURIComponent(openPath(open).slice(1))}` : origin,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
