import type { Cell } from "../../../src/core/Cell";
import { classify } from "../../../src/flow/classify";
import { localClassifier } from "../../../src/flow/classifier/localClassifier";
import { remoteClassifier } from "../../../src/flow/classifier/remoteClassifier";
import { planOf } from "../../../src/flow/planOf";
import { previewOf } from "../../../src/flow/previewOf";
import { inputOf } from "../../support/classifyTable";
import { otherThreads, pause } from "./support/otherThread";

const rows: Cell[][] = Array.from({ length: 3000 }, (_, row) => [`C${row}`, (row * 37) % 1000]);
const input = inputOf("abc", { Customers: [["Customer", "Revenue"], ...rows] });
const outcome = classify(input);

function setUp(behave?: Parameters<typeof otherThreads>[0]) {
  const { start, seen } = otherThreads(behave);
  const stages: string[] = [];
  const watch = { progress: (stage: string) => void stages.push(stage) };
  return { seen, stages, watch, classifier: remoteClassifier(localClassifier(), { start, pause }) };
}

describe("another thread", () => {
  test("is started when something is to come, and serves one run after the other", async () => {
    const { classifier, seen, stages, watch } = setUp();
    classifier.prepare();
    const preview = await classifier.classify(input, watch);
    expect(await classifier.plan(preview, "en", watch)).toEqual(planOf(outcome, "en"));
    await classifier.classify(input, watch);
    expect(seen).toMatchObject({ started: 1, ended: [] });
    expect(stages).not.toContain("here");
  });

  test("is handed a large table piece by piece", async () => {
    const { classifier, seen } = setUp();
    await classifier.classify(input);
    expect(seen.sent[0]).toBeGreaterThan(2);
  });

  test("refuses in the same words as the caller's own would", async () => {
    const { classifier } = setUp();
    const empty = inputOf("abc", { Customers: [["Customer", "Revenue"]] });
    await expect(classifier.classify(empty)).rejects.toMatchObject({ name: "Refusal", code: "flow.noRows", facts: { rows: 0 } });
  });

  test("is asked again for an earlier outcome, when it has found another one since", async () => {
    const { classifier } = setUp();
    const first = await classifier.classify(input);
    await classifier.classify(inputOf("abc", { Customers: [["Customer", "Revenue"], ...rows.slice(0, 700)] }));
    expect(await classifier.plan(first, "en")).toEqual(planOf(outcome, "en"));
  });
});

describe("calling off", () => {
  test("ends the thread at once, in the midst of a question, and the next run starts a new one", async () => {
    const { classifier, seen } = setUp((thread) => (thread === 0 ? "silent" : "works"));
    const controller = new AbortController();
    const running = classifier.classify(input, { signal: controller.signal });
    const failed = expect(running).rejects.toBe("stop");
    await pause();
    controller.abort("stop");
    expect(seen.ended).toEqual([0]);
    await failed;
    expect(await classifier.classify(input)).toEqual(previewOf(outcome));
    expect(seen.started).toBe(2);
  });

  test("a plan that was called off can be made again", async () => {
    const { classifier, seen } = setUp();
    const preview = await classifier.classify(input);
    const controller = new AbortController();
    const failed = expect(classifier.plan(preview, "en", { signal: controller.signal })).rejects.toBe("stop");
    await pause();
    controller.abort("stop");
    await failed;
    expect(seen.ended).toEqual([0]);
    expect(await classifier.plan(preview, "en")).toEqual(planOf(outcome, "en"));
  });

  test("what was called off before it began is never sent", async () => {
    const { classifier, seen } = setUp();
    await expect(classifier.classify(input, { signal: AbortSignal.abort("stop") })).rejects.toBe("stop");
    expect(seen.sent).toEqual([0]);
  });
});

describe("where no other thread can be had", () => {
  test("the work is done on the caller's, which is told before it is busy, and none is tried for again", async () => {
    const refusing = { tries: 0 };
    const start = (): never => {
      refusing.tries += 1;
      throw new Error("SecurityError");
    };
    const stages: string[] = [];
    const classifier = remoteClassifier(localClassifier(), { start, pause });
    const preview = await classifier.classify(input, { progress: (stage) => void stages.push(stage) });
    expect(stages[0]).toBe("here");
    expect(await classifier.plan(preview, "en")).toEqual(planOf(outcome, "en"));
    expect(refusing.tries).toBe(1);
  });

  test("a script that cannot be loaded is noticed before the first question or during it", async () => {
    for (const early of [true, false]) {
      const { classifier, seen } = setUp(() => "missing");
      if (early) {
        classifier.prepare();
        await pause();
        await pause();
      }
      expect(await classifier.classify(input)).toEqual(previewOf(outcome));
      await classifier.classify(input);
      expect(seen.started).toBe(1);
    }
  });
});

describe("a thread that dies", () => {
  test("while it classifies leaves the work to the caller's; the next run has a new thread", async () => {
    const { classifier, seen, stages, watch } = setUp((thread) => (thread === 0 ? { diesAt: 1 } : "works"));
    const preview = await classifier.classify(input, watch);
    expect(preview).toEqual(previewOf(outcome));
    expect(stages).toContain("here");
    expect(await classifier.plan(preview, "en")).toEqual(planOf(outcome, "en"));
    await classifier.classify(input);
    expect(seen.started).toBe(2);
  });

  test("with the outcome that it holds costs no more than classifying again", async () => {
    const pieces = { ofQuestion: 0 };
    const counting = setUp();
    await counting.classifier.classify(input);
    pieces.ofQuestion = counting.seen.sent[0]!;
    const { classifier, seen } = setUp((thread) => (thread === 0 ? { diesAt: pieces.ofQuestion } : "works"));
    const preview = await classifier.classify(input);
    expect(await classifier.plan(preview, "en")).toEqual(planOf(outcome, "en"));
    expect(seen.started).toBe(1);
  });
});
