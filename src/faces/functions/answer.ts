import type { Argument } from "../../core/arguments/Argument";
import type { Day } from "../../core/days/Day";
import type { AnyCellFunction, CellFunctionContext, CellResult, Word } from "../../core/method/CellFunction";
import type { Language } from "../../core/Language";
import type { Move } from "../../methods/abcReview/judge/moveOf";
import { classifyByRange } from "../../flow/rules/classifyByRange";
import type { MethodId } from "../../methods/methods";
import { fieldWords } from "../../words/fields";
import { meaningOf } from "../../words/meaningOf";
import { moveWords } from "../../words/moves";
import { reasonSentence } from "../../words/reasonSentence";
import { wordsOf } from "../../words/wordsOf";
import type { FieldId } from "../../core/fields/fields";
import { argumentOf } from "./argumentOf";
import type { FunctionSettings } from "./FunctionSettings";

/** Excel asks for every argument that is not optional, so one that holds nothing is an empty cell. */
const emptyCell = [[null]];

/** A cell as it goes back to Excel; `error` becomes `CustomFunctions.Error`. */
export type Answer = string | number | { readonly error: "notAvailable" | "invalidValue"; readonly message: string };

export interface Surroundings extends FunctionSettings {
  readonly today: Day;
  readonly once: CellFunctionContext["once"];
  /** Makes an argument of what Excel hands over; where ranges are shared, the same of the same content. */
  readonly argument?: (value: unknown) => Argument;
}

/**
 * Answers one call of a function. A refusal of the whole call is thrown as it is; a cell that cannot be answered is an error in its place.
 * @param values as Excel hands them over, one per declared parameter
 * @throws Refusal
 */
export function answer(declared: AnyCellFunction, values: readonly unknown[], surroundings: Surroundings): Answer[][] {
  const { language, argument = argumentOf } = surroundings;
  const args = Object.fromEntries(
    declared.parameters.map(({ id, optional }, index) => [id, argument(values[index]) ?? (optional ? undefined : emptyCell)]),
  );
  const { today, culture, emptyIsZero, once } = surroundings;
  const rulesIn: CellFunctionContext["rulesIn"] = (rules, headers) => classifyByRange(rules ?? [], headers, { culture, emptyIsZero });
  const results = declared.compute(args, { today, culture, emptyIsZero, once, rulesIn, meaning: meaningOf });
  return results.map((row) => row.map((result) => said(result, declared.method as MethodId, language)));
}

function said(result: CellResult, method: MethodId, language: Language): Answer {
  if (typeof result !== "object") return result;
  if ("failure" in result) return { error: "notAvailable", message: reasonSentence(result.failure, language) };
  return wordIn(result, method, language);
}

function wordIn({ word, id, of, number }: Word, method: MethodId, language: Language): string {
  const said = plainWord({ word, id }, (of ?? method) as MethodId, language);
  return number === undefined ? said : `${said} ${number}`;
}

function plainWord({ word, id }: Word, method: MethodId, language: Language): string {
  const words = wordsOf(method);
  if (word === "class") return words.classes[id]?.label[language] ?? id;
  if (word === "column") return (words.columns[id] ?? words.phrases?.[id])?.[language] ?? id;
  if (word === "classHeader") return words.classHeader[language];
  if (word === "move") return moveWords[id as Move][language];
  return fieldWords[id as FieldId].title[language];
}
