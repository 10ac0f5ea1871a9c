import type { Parameters } from "fast-check";

/** More by hand, for a law that is usually tried 4000 times: FUZZ_RUNS=20000 npx jest test/core/cells/fuzz */
const wished = process.env["FUZZ_RUNS"];

/** The same cases every time, unless more are asked for; `kept` are cases that failed once, and are tried first. */
export function runs<T>(usual: number, kept: readonly T[] = []): Parameters<T> {
  const examples = [...kept];
  return wished === undefined
    ? { numRuns: usual + examples.length, seed: 20_261_122, examples }
    : { numRuns: Math.ceil((Number(wished) * usual) / 4000), examples };
}
