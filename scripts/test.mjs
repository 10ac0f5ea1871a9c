/** Runs every check and every test: `npm test`. The last line says how many passed and how many failed. */
import { runStep } from "./test/runStep.mjs";
import { steps } from "./test/steps.mjs";

const results = new Map();

for (const step of steps) {
  const missing = (step.needs ?? []).find((name) => results.get(name).failed > 0);
  process.stdout.write(`\n${step.name}\n`);
  if (missing) process.stdout.write(`Not run, because this failed: ${missing}.\n`);
  const begin = performance.now();
  const result = missing ? { passed: 0, failed: 1 } : runStep(step);
  results.set(step.name, { ...result, seconds: (performance.now() - begin) / 1000 });
}

process.stdout.write("\n");
for (const [name, { passed, failed, seconds }] of results) {
  process.stdout.write(`${name.padEnd(18)} ${passed} passed, ${failed} failed  (${seconds.toFixed(0)} s)\n`);
}
const sum = (key) => [...results.values()].reduce((total, result) => total + result[key], 0);
process.exitCode = sum("failed") > 0 ? 1 : 0;
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed\n`);
