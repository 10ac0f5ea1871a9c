import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = fileURLToPath(new URL("../../node_modules/.cache/chromium/", import.meta.url));

/** Runs `work` with environment variables set, and puts the old ones back. */
async function withEnvironment(variables, work) {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** The package's own font settings name fixed folders; ours name the fonts that it brings and those of the machine. */
function fontSettings(folder) {
  const folders = [join(folder, "fonts"), "/usr/share/fonts", "/usr/local/share/fonts"].map((path) => `<dir>${path}</dir>`).join("");
  return `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${join(folder, "font-cache")}</cachedir></fontconfig>\n`;
}

/** Unpacks the package beside its final place and then moves it, so that two runs at once cannot meet half a browser. */
async function unpack(folder) {
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, "new-"));
  // The package unpacks its system libraries (libnss3 and others) only where it believes to be on Amazon's servers.
  await withEnvironment({ TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" }, async () => {
    const { default: chromium } = await import("@sparticuz/chromium");
    await chromium.executablePath();
  });
  writeFileSync(join(fresh, "fonts.conf"), fontSettings(folder));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The Chromium that comes as a package, for machines that have none: its path and the environment it runs in.
 * It brings its libraries and a font, so that nothing but glibc is asked of the machine.
 */
export async function broughtBrowser() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium was found. Install one, or name one in CHROME_PATH.");
  }
  const { version } = createRequire(import.meta.url)("../../node_modules/@sparticuz/chromium/package.json");
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(folder);
  const libraries = [join(folder, "al2023", "lib"), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return {
    path: join(folder, "chromium"),
    env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, "fonts.conf"), HOME: process.env.HOME ?? folder },
  };
}
