import { broughtBrowser } from "./broughtBrowser.mjs";
import { installedBrowser } from "./installedBrowser.mjs";

/** The browser talks to our own server only: everything that calls home is switched off. */
export const quietly = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Options for playwright-core's `chromium.launch` on this machine: an installed browser, else the one we bring. */
export async function launchOptions() {
  const installed = installedBrowser();
  if (installed) return { executablePath: installed, args: quietly };
  const brought = await broughtBrowser();
  return { executablePath: brought.path, args: [...quietly, "--no-zygote"], env: { ...process.env, ...brought.env } };
}
