/**
 * Builds the embedded workbook with the pane beside it, serves both and prints the address: `npm run demo`.
 * Options after `--`: --open FILE (a workbook of your own), --port N, --host ADDRESS, --no-browser, --no-build.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveFolder } from "./demo/serveFolder.mjs";
import { showInBrowser } from "./demo/showInBrowser.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const usualPort = 3100;

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options() {
  const text = { type: "string" };
  const flag = { type: "boolean", default: false };
  try {
    return parseArgs({ options: { open: text, port: text, host: text, "no-browser": flag, "no-build": flag } }).values;
  } catch (error) {
    return stop(error.message);
  }
}

function build() {
  process.stdout.write("Building the embedded workbook and the pane. The first time takes a minute or two.\n");
  const webpack = resolve(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "demo"], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** The port asked for, or the usual one, or any free one when the usual one is taken. */
async function serve({ open, port, host }) {
  const folder = resolve(root, "dist/demo");
  const wished = port === undefined ? usualPort : Number(port);
  try {
    return await serveFolder(folder, { port: wished, host, open });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    if (port !== undefined) return stop(`Port ${port} is in use. Choose another with --port.`);
    return serveFolder(folder, { port: 0, host, open });
  }
}

const given = options();
if (given.port !== undefined && !/^\d{1,5}$/.test(given.port)) stop(`--port wants a number (given: ${given.port}).`);
const open = given.open && resolve(process.env.INIT_CWD ?? ".", given.open);
if (open && !existsSync(open)) stop(`There is no file ${given.open}.`);

if (!given["no-build"]) build();
const site = await serve({ open, port: given.port, host: given.host });
process.stdout.write(
  `\nThe embedded workbook is at  ${site.address}\n${given["no-browser"] ? "" : "If no browser opens, open that address in one. "}Press Ctrl+C to stop.\n`,
);
if (!given["no-browser"]) showInBrowser(site.address);
