/**
 * Serves one browser for pictures that must be the same on every machine, and says its address on a line: always the one that comes as a package, with letters
 * smoothed in grey and without the machine's fonts. Ends when what started it ends.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { broughtBrowser } from "./broughtBrowser.mjs";
import { quietly } from "./launchOptions.mjs";

const { path, env } = await broughtBrowser();
const folder = mkdtempSync(join(tmpdir(), "picture-fonts-"));
const fonts = join(folder, "fonts.conf");
writeFileSync(
  fonts,
  `<?xml version="1.0"?><fontconfig><dir>${join(dirname(path), "fonts")}</dir><cachedir>${folder}</cachedir></fontconfig>\n`,
);
const server = await chromium.launchServer({
  executablePath: path,
  args: [...quietly, "--no-zygote", "--disable-lcd-text", "--force-color-profile=srgb"],
  env: { ...process.env, ...env, FONTCONFIG_FILE: fonts },
});
process.stdout.write(`${server.wsEndpoint()}\n`);
process.stdin.resume();
process.stdin.on("end", () => {
  void server.close().then(() => {
    rmSync(folder, { recursive: true, force: true });
    process.exit();
  });
});
