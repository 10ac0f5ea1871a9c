import { customersAhead } from "../../../src/methods/importance/customersAhead";

test("the share of customers with a larger value; equal values share it, values not above zero have none", () => {
  expect(Array.from(customersAhead(Float64Array.of(5, 9, 5, 0, -1)))).toEqual([1 / 5, 0, 1 / 5, NaN, NaN]);
  expect(Array.from(customersAhead(Float64Array.of(7)))).toEqual([0]);
  expect(Array.from(customersAhead(new Float64Array()))).toEqual([]);
});
