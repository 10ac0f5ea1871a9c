import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

function run({ program, script, args }, more = []) {
  const file = script ? resolve(root, script) : resolve(root, "node_modules", program);
  return spawnSync(process.execPath, [file, ...args, ...more], { cwd: root, stdio: "inherit" }).status === 0;
}

/** Counts tests by jest's own report. A file that could not run, and a test that was left out, count as failed. */
function countTests(reportFile, succeeded) {
  try {
    const report = JSON.parse(readFileSync(reportFile, "utf8"));
    const leftOut = report.numPendingTests + report.numTodoTests;
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites + leftOut;
    if (leftOut > 0) process.stdout.write(`${leftOut} tests were left out; a test that does not run counts as failed.\n`);
    return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs one step and shows its output. Returns how many checks or tests passed and failed. */
export function runStep(step) {
  if (step.kind === "check") return run(step) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const folder = mkdtempSync(join(tmpdir(), "clientele-test-"));
  try {
    const reportFile = join(folder, "report.json");
    return countTests(reportFile, run(step, ["--json", `--outputFile=${reportFile}`]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
