import type { MethodId, methods } from "../methods/methods";
import type { AnyMethodWords, MethodWords } from "./MethodWords";
import { abcWords } from "./methods/abc";
import { gradeWords } from "./methods/grade";
import { rfmWords } from "./methods/rfm";

const words: { readonly [Id in MethodId]: MethodWords<(typeof methods)[Id]> } = { rfm: rfmWords, abc: abcWords, grade: gradeWords };

/** The words of a method. */
export function wordsOf(method: MethodId): AnyMethodWords {
  return words[method];
}
