import { loadedPart } from "../../core/refusal/loadedPart";
import type { Outcome } from "../Outcome";
import type { Preview } from "../Preview";
import type { Classifier } from "./Classifier";

export interface LocalClassifier extends Classifier {
  /** The whole outcome behind a preview that it gave. */
  outcomeOf(preview: Preview): Outcome;
}

// What computes is loaded when it is needed, so that the pane is there sooner.
const computing = () => loadedPart(() => import(/* webpackChunkName: "computing" */ "./computing"));

/** Computes on the caller's thread, which does nothing else meanwhile. */
export function localClassifier(): LocalClassifier {
  const outcomes = new WeakMap<Preview, Outcome>();
  const outcomeOf = (preview: Preview): Outcome => {
    const outcome = outcomes.get(preview);
    if (!outcome) throw new Error("The preview was made elsewhere.");
    return outcome;
  };
  return {
    prepare: () => undefined,
    async classify(input, watch) {
      const { classify, previewOf } = await computing();
      watch?.signal?.throwIfAborted();
      const outcome = classify(input, watch?.progress);
      const preview = previewOf(outcome);
      outcomes.set(preview, outcome);
      return preview;
    },
    plan: async (preview, language) => (await computing()).planOf(outcomeOf(preview), language),
    outcomeOf,
  };
}
