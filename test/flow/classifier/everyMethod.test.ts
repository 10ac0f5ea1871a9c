import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../../src/core/Cell";
import type { OptionValues } from "../../../src/core/method/OptionDeclaration";
import { classify } from "../../../src/flow/classify";
import { remoteClassifier } from "../../../src/flow/classifier/remoteClassifier";
import { planOf } from "../../../src/flow/planOf";
import { previewOf } from "../../../src/flow/previewOf";
import { methods, type MethodId } from "../../../src/methods/methods";
import { inputOf } from "../../support/classifyTable";
import { otherThreads, pause } from "./support/otherThread";

interface Case {
  readonly asOf?: string;
  readonly options?: OptionValues;
  readonly sheets: Readonly<Record<string, Cell[][]>>;
}

const cases = join(__dirname, "../../cases");

const refused = (): never => {
  throw new Error("It was done on the caller's thread.");
};
const nowhere = { prepare: refused, classify: refused, plan: refused };

function casesOf(method: string): Case[] {
  const files = readdirSync(join(cases, method)).filter((file) => file.endsWith(".json"));
  return files.map((file) => JSON.parse(readFileSync(join(cases, method, file), "utf8")) as Case);
}

describe("what is computed on another thread is what is computed here", () => {
  test.each(Object.keys(methods) as MethodId[])("%s: nothing of input, preview and plan is lost on the way", async (method) => {
    const classifier = remoteClassifier(nowhere, { start: otherThreads().start, pause });
    for (const { sheets, ...given } of casesOf(method)) {
      const input = inputOf(method, sheets, given);
      const outcome = classify(input);
      const preview = await classifier.classify(input);
      expect(preview).toEqual(previewOf(outcome));
      expect(await classifier.plan(preview, "zh-TW")).toEqual(planOf(outcome, "zh-TW"));
    }
  });
});
