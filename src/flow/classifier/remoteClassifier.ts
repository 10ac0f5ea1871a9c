import type { Language } from "../../core/Language";
import type { Watch, WritePlan } from "../../workbook/WorkbookPort";
import type { ClassifyInput } from "../ClassifyInput";
import type { Preview } from "../Preview";
import type { Classifier } from "./Classifier";
import { inTurn } from "./inTurn";
import type { Line } from "./Line";
import { Threads, type Starting } from "./Threads";

/**
 * Computes on another thread. The outcome stays there; what comes back is what is shown, and the plan. Calling work off ends the thread at once, and the next
 * work starts a new one. The input of an outcome is kept, so that its plan can be made whatever became of the thread.
 * @param local does the work where no other thread can be had, or where it was lost on the way
 */
export function remoteClassifier(local: Classifier, starting: Starting): Classifier {
  const threads = new Threads(starting);
  const inputs = new WeakMap<Preview, ClassifyInput>();
  const turn = inTurn();
  let held: { readonly line: Line; readonly preview: Preview } | undefined;

  async function classify(line: Line, input: ClassifyInput, watch: Watch | undefined): Promise<Preview> {
    held = undefined;
    const answer = await line.ask({ classify: input }, watch);
    if (!("preview" in answer)) throw new Error("The answer is to another question.");
    inputs.set(answer.preview, input);
    held = { line, preview: answer.preview };
    return answer.preview;
  }

  async function plan(line: Line, preview: Preview, { language, watch, input }: Planning): Promise<WritePlan> {
    if (held?.line !== line || held.preview !== preview) {
      await classify(line, input, watch);
      held = { line, preview };
    }
    const answer = await line.ask({ plan: language }, watch);
    if (!("plan" in answer)) throw new Error("The answer is to another question.");
    return answer.plan;
  }

  /** Told, and drawn, before the thread is busy. */
  async function classifyHere(input: ClassifyInput, watch: Watch | undefined): Promise<Preview> {
    watch?.progress?.("here", 0, 1);
    await starting.pause();
    return local.classify(input, watch);
  }

  return {
    prepare: () => void threads.open(),
    classify: (input, watch) =>
      turn(() =>
        threads.work(
          (line) => classify(line, input, watch),
          () => classifyHere(input, watch),
        ),
      ),
    plan: (preview, language, watch) =>
      turn(async () => {
        const input = inputs.get(preview);
        if (!input) return local.plan(preview, language, watch);
        return threads.work(
          (line) => plan(line, preview, { language, watch, input }),
          async () => local.plan(await classifyHere(input, watch), language, watch),
        );
      }),
  };
}

interface Planning {
  readonly language: Language;
  readonly watch: Watch | undefined;
  readonly input: ClassifyInput;
}
