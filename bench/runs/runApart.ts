import { execFileSync } from "node:child_process";
import type { Ran } from "./Ran";
import type { RunFigures } from "./wholeRun";

/** What the bench is asked by to make one run and to print its figures. */
export const runFlag = "--run";

/** Makes a run in a process of its own, so that its memory is its own. */
export function runApart({ method, rows }: Ran): RunFigures {
  const program = process.argv[1]!;
  const given = ["--expose-gc", "--max-old-space-size=12000", program, runFlag, method, String(rows)];
  return JSON.parse(execFileSync(process.execPath, given, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as RunFigures;
}
