import type { Language } from "../core/Language";
import type { Refusal } from "../core/refusal/Refusal";
import { planRemarks } from "./planWords";
import { refusalSentence } from "./refusals";
import { say } from "./say";

/** The sentence about an obstacle or a remark of a plan, with a way out. */
export function planNote(note: Pick<Refusal, "code" | "facts">, language: Language): string {
  return Object.hasOwn(planRemarks, note.code)
    ? say(planRemarks[note.code as keyof typeof planRemarks], language, note.facts)
    : refusalSentence(note, language);
}
