import { binOf } from "../../../src/core/statistics/binOf";
import { quantileBreaks } from "../../../src/core/statistics/quantileBreaks";
import { rankBins } from "../../../src/core/statistics/rankBins";

test("R's quantile(1:10, 1:4/5), type 7", () => {
  quantileBreaks([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 5).forEach((edge, index) => expect(edge).toBeCloseTo([2.8, 4.6, 6.4, 8.2][index]!, 12));
});

test("bins are (lower, upper], and a repeated break does no harm", () => {
  expect([1, 2, 3].map((value) => binOf(value, [1, 1, 2]))).toEqual([1, 3, 4]);
});

test("the SPSS rule int(1 + r·n / (N + 1)) with mean ranks", () => {
  expect([...rankBins([10, 20, 20, 30], 4)]).toEqual([1, 3, 3, 4]);
});
