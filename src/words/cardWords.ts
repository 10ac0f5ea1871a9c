import { declarations } from "../methods/declarations";
import type { MethodId } from "../methods/methods";
import type { AnyMethodWords } from "./MethodWords";
import { wordsOf } from "./wordsOf";

export type CardWords = Pick<AnyMethodWords, "title" | "question" | "purpose" | "needs">;

function cardWordsOf(id: MethodId): CardWords {
  const { title, question, purpose, needs } = wordsOf(id);
  return { title, question, purpose, needs };
}

/** The words by which a method is offered, so that a face can show them before it loads all others: the add-in's bundle holds this file as what it comes to. */
export const cardWords = Object.fromEntries((Object.keys(declarations) as MethodId[]).map((id) => [id, cardWordsOf(id)])) as Readonly<
  Record<MethodId, CardWords>
>;
