import type { Day } from "../../core/days/Day";
import { Refusal } from "../../core/refusal/Refusal";
import type { Text } from "../../core/Text";
import { methods, type MethodId } from "../../methods/methods";
import { inEveryLanguage } from "../../words/inEveryLanguage";
import { refusalSentence } from "../../words/refusals";
import { wordsOf } from "../../words/wordsOf";
import type { Choice } from "../Choice";
import { classify } from "../classify";
import { readInput } from "../readInput";
import { recallRun } from "../rememberedChoice";
import type { Answer } from "./Answer";
import { answersOf, plansContacts } from "./answersOf";
import type { Ground } from "./Ground";

/** What all methods say of each customer, by key, and which of them could not be asked. */
export interface Asking {
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  readonly methods: readonly Text[];
  readonly silent: readonly { readonly method: Text; readonly problem: Text }[];
}

interface Wish {
  /** Ids of the methods that have results in the workbook, and others, which are passed over. */
  readonly written: readonly string[];
  /** What the workbook remembers of the choices. */
  readonly memory: string | null;
  /** The day that the user has set; `null`: each method proposes its own. */
  readonly asOf: Day | null;
}

/**
 * Asks every method that this workbook holds results of, with what it was last run with, on the data as they are now. A method that cannot be asked any more
 * stops nobody: it is told. Throws Refusal `flow.nothingRun`. Cost: that of the methods.
 */
export async function askMethods(ground: Ground, { written, memory, asOf }: Wish): Promise<Asking> {
  const asked = (Object.keys(methods) as MethodId[]).filter((id) => written.includes(id) && plansContacts(methods[id]));
  if (asked.length === 0) throw new Refusal("flow.nothingRun");
  const answers = new Map<string, Answer[]>();
  const silent: Asking["silent"][number][] = [];
  const heard: Text[] = [];
  for (const [index, method] of asked.entries()) {
    ground.watch?.signal?.throwIfAborted();
    ground.watch?.progress?.("classifying", index, asked.length);
    const choice = recallRun(memory, method, ground.sources) ?? { method, tables: ground.tables, options: {} };
    try {
      const said = answersOf(classify(await readInput({ ...choice, asOf } satisfies Choice, ground)));
      for (const [key, some] of said) answers.set(key, [...(answers.get(key) ?? []), ...some]);
      heard.push(wordsOf(method).title);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      silent.push({ method: wordsOf(method).title, problem: inEveryLanguage((language) => refusalSentence(error, language)) });
    }
  }
  ground.watch?.progress?.("classifying", asked.length, asked.length);
  return { answers, methods: heard, silent };
}
