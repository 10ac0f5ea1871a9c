import { anyCellFunctions } from "../../src/methods/cellFunctions";
import { methods } from "../../src/methods/methods";
import { withoutFunction } from "../../src/methods/withoutFunction";

test("every method has a cell function, or it is said why it has none", () => {
  const withOne = new Set(anyCellFunctions.map(({ method }) => method));
  for (const id of Object.keys(methods)) expect([id, withOne.has(id)]).toEqual([id, !(id in withoutFunction)]);
  for (const id of Object.keys(withoutFunction)) expect(Object.keys(methods)).toContain(id);
});
