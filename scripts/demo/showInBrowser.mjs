import { spawn } from "node:child_process";

const commands = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };

/** Opens an address in the user's browser. Where that is not possible nothing happens: the address has been printed. */
export function showInBrowser(address) {
  const [command, ...before] = commands[process.platform] ?? commands.linux;
  const child = spawn(command, [...before, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
