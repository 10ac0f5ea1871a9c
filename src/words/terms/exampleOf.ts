import type { Language } from "../../core/Language";
import type { Facts } from "../../core/refusal/Refusal";
import { say } from "../say";
import { terms, type TermId } from "./terms";
import type { Term } from "./Term";

/** What the term is in the user's own numbers; `null` where it has no example, or a fact of it is not known. */
export function exampleOf(id: TermId, facts: Facts, language: Language): string | null {
  const { example }: Term = terms[id];
  if (!example) return null;
  const wanted = [...example[language].matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return wanted.every((name) => facts[name] !== undefined) ? say(example, language, facts) : null;
}
