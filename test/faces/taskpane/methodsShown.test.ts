import { languages } from "../../../src/core/Language";
import type { AnyMethod } from "../../../src/core/method/Method";
import { groupedMethods } from "../../../src/faces/taskpane/groupedMethods";
import { methodsFound } from "../../../src/faces/taskpane/methodsFound";
import type { MethodFit } from "../../../src/flow/Session";
import { methods, type MethodId } from "../../../src/methods/methods";
import { wordsOf } from "../../../src/words/wordsOf";

const ids = Object.keys(methods) as MethodId[];
const all: readonly MethodFit[] = ids.map((method) => ({ method, fits: true, missing: [] }));
const found = (text: string, language: (typeof languages)[number] = "en") => methodsFound(all, text, language).map(({ method }) => method);

describe("the methods by the question that they answer", () => {
  test("each stand in exactly one group, the one they declare", () => {
    const placed = groupedMethods(all).flatMap(({ id, fits }) => fits.map(({ method }) => [method, id] as const));
    expect(placed.map(([method]) => method).sort()).toEqual([...ids].sort());
    for (const [method, group] of placed) expect(group).toBe((methods[method] as AnyMethod).group);
  });

  test("leave out a group that has none", () => {
    expect(groupedMethods(all).every(({ fits }) => fits.length > 0)).toBe(true);
    expect(groupedMethods([])).toEqual([]);
  });

  test("have the favourites before all others, and only there", () => {
    const [first, ...others] = groupedMethods(all, ["churn", "rfm"]);
    expect(first?.fits.map(({ method }) => method).sort()).toEqual(["churn", "rfm"]);
    expect(others.flatMap(({ fits }) => fits.map(({ method }) => method))).not.toContain("rfm");
  });
});

describe("a search among the methods", () => {
  test("finds every method by its id and by its title in any language, whatever language is shown", () => {
    for (const shown of languages) {
      for (const id of ids) {
        expect(found(id, shown)).toContain(id);
        for (const language of languages) expect(found(wordsOf(id).title[language], shown)).toContain(id);
      }
    }
  });

  test("finds every method by a word of its question or purpose in the shown language alone", () => {
    for (const id of ids) {
      const { question, purpose } = wordsOf(id);
      for (const shown of languages) {
        expect(found(question[shown], shown)).toContain(id);
        expect(found(purpose[shown], shown)).toContain(id);
      }
    }
    expect(found(wordsOf("rfm").question["zh-TW"], "en")).toEqual([]);
  });

  test("takes any case and width, and wants every word", () => {
    expect(found("ＲＦＭ")).toContain("rfm");
    expect(found("rfm")).toEqual(found("RFM"));
    expect(found("abc review")).toContain("abc-review");
    expect(found("abc review")).not.toContain("abc");
  });

  test("finds all for nothing typed, and none for what no method says", () => {
    expect(found("  ")).toEqual(ids);
    expect(found("zzzz")).toEqual([]);
  });
});
