import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const { env, platform } = process;

/** Names under which package managers put a browser on the PATH. */
const commands = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"];

const macApplications = ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

function windowsPrograms() {
  const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
}

function places() {
  if (platform === "win32") return windowsPrograms();
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  return platform === "darwin" ? [...macApplications, ...onPath] : onPath;
}

/**
 * The path of a Chrome, Edge or Chromium on this machine, or undefined.
 * CHROME_PATH decides when it is set; CHROME_PATH=none says that the one we bring is to be used.
 */
export function installedBrowser() {
  const wished = env.CHROME_PATH;
  if (wished === "none") return undefined;
  if (wished && !existsSync(wished)) throw new Error(`CHROME_PATH names a file that does not exist: ${wished}`);
  return wished || places().find((place) => existsSync(place));
}
