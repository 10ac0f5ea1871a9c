import type { Language } from "../../core/Language";
import type { AnyMethod } from "../../core/method/Method";
import { historyWords } from "../../words/history";
import type { AnyMethodWords } from "../../words/MethodWords";
import { say } from "../../words/say";

/** A column of the history: what it holds, of which measure, and its header. */
export interface HistoryColumnPlan {
  readonly id: string;
  readonly holds: "period" | "key" | "name" | "class" | "amount" | "measureClass" | "currency";
  /** The need that an amount or a measure's class is of. */
  readonly need?: string;
  readonly header: string;
}

/** The measures that a method keeps: its needs, without one that only takes the place of others. */
export function measuresOf({ needs }: Pick<AnyMethod, "needs">): string[] {
  const all = Object.keys(needs);
  return all.length === 1 ? all : all.filter((id) => needs[id]!.chosenBy === undefined);
}

/** The columns of a method's history, from the left. Every measure has its columns from the start, so that one that comes later finds its place. */
export function historyColumns(method: AnyMethod, words: AnyMethodWords, language: Language): HistoryColumnPlan[] {
  const fixed = (id: "period" | "key" | "class" | "currency"): HistoryColumnPlan => ({ id, holds: id, header: historyWords[id][language] });
  const measures = measuresOf(method).flatMap((need): HistoryColumnPlan[] => {
    const measure = words.needs[need]?.[language] ?? need;
    return [
      { id: `amount.${need}`, holds: "amount", need, header: measure },
      { id: `class.${need}`, holds: "measureClass", need, header: say(historyWords.classOf, language, { measure }) },
    ];
  });
  const customer: HistoryColumnPlan = { id: "name", holds: "name", header: historyWords.customer[language] };
  return [fixed("period"), fixed("key"), customer, fixed("class"), ...measures, fixed("currency")];
}
