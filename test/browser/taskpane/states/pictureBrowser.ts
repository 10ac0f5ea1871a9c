import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium, type Browser } from "playwright-core";

const program = join(__dirname, "../../../../scripts/browser/pictureBrowser.mjs");

/** The packaged browser runs on these machines only; on others the states are walked through in the installed one, and their pictures are not compared. */
export const drawsTheSame = process.platform === "linux" && process.arch === "x64";

let served: ChildProcess | undefined;
let shared: Promise<Browser> | undefined;

async function start(): Promise<Browser> {
  const child = (served = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] }));
  for await (const line of createInterface({ input: child.stdout })) return chromium.connect(line);
  throw new Error("The browser for pictures did not start.");
}

/** The browser that draws the same on every machine, for the test file that asks for it. */
export function pictureBrowser(): Promise<Browser> {
  return (shared ??= start());
}

afterAll(async () => {
  await (await shared)?.close();
  served?.stdin?.end();
});
