import type { AnyMethod } from "../../src/core/method/Method";
import { anyCellFunctions } from "../../src/methods/cellFunctions";
import { declarations } from "../../src/methods/declarations";
import { functionNames } from "../../src/methods/functionNames";
import { methods, type MethodId } from "../../src/methods/methods";
import { cardWords } from "../../src/words/cardWords";
import { wordsOf } from "../../src/words/wordsOf";

const ids = Object.keys(methods) as MethodId[];

describe("what the bundle holds as plain data", () => {
  test.each(Object.entries({ declarations, cardWords, functionNames }))("%s comes back from JSON as it was", (_, told) => {
    expect(JSON.parse(JSON.stringify(told))).toStrictEqual(told);
  });

  test("names every method, in the order of the registry", () => {
    expect(Object.keys(declarations)).toEqual(ids);
    expect(Object.keys(cardWords)).toEqual(ids);
  });

  test.each(ids)("says of %s what the method says of itself, and of its period whether it has one", (id) => {
    const method: AnyMethod = methods[id];
    const { byPeriod, ...told } = declarations[id];
    expect(method).toMatchObject(told);
    expect(told).toMatchObject({ id, needs: method.needs, options: method.options, group: method.group, unit: method.unit });
    expect(byPeriod).toBe(typeof method.periodOf === "function");
  });

  test("has the words of each card from the method's own", () => {
    for (const id of ids) expect(wordsOf(id)).toMatchObject(cardWords[id]);
  });

  test("names every cell function with its parameters", () => {
    const declared = anyCellFunctions.map(({ name, parameters }) => [name, parameters.length]);
    expect(functionNames.map(({ name, parameters }) => [name, parameters])).toEqual(declared);
  });
});
