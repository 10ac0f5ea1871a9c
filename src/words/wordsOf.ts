import type { MethodId, methods } from "../methods/methods";
import type { AnyMethodWords, MethodWords } from "./MethodWords";
import { abcWords } from "./methods/abc";
import { abcCombinedWords } from "./methods/abcCombined";
import { gradeWords } from "./methods/grade";
import { rfmWords } from "./methods/rfm";
import { valueSplitWords } from "./methods/valueSplit";

const words: { readonly [Id in MethodId]: MethodWords<(typeof methods)[Id]> } = {
  rfm: rfmWords,
  abc: abcWords,
  "abc-combined": abcCombinedWords,
  "value-split": valueSplitWords,
  grade: gradeWords,
};

/** The words of a method. */
export function wordsOf(method: MethodId): AnyMethodWords {
  return words[method];
}
