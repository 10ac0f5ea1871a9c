import { fisherExact } from "../../../src/methods/association/significance/fisherExact";
import { holm } from "../../../src/methods/association/significance/holm";
import { logFactorials } from "../../../src/methods/association/significance/logFactorials";
import { signTest } from "../../../src/methods/association/significance/signTest";

const logs = logFactorials(100);

test("Fisher's exact test gives the lady tasting tea her 1 in 70, and 17 in 70 for three right cups", () => {
  expect(fisherExact({ all: 8, left: 4, right: 4, both: 4 }, logs)).toBeCloseTo(1 / 70, 12);
  expect(fisherExact({ all: 8, left: 4, right: 4, both: 3 }, logs)).toBeCloseTo(17 / 70, 12);
});

test("Fisher's exact test is 1 where the sides cannot meet less often", () => {
  expect(fisherExact({ all: 10, left: 8, right: 7, both: 5 }, logs)).toBe(1);
  expect(fisherExact({ all: 10, left: 3, right: 3, both: 0 }, logs)).toBe(1);
});

test("the sign test counts heads: 10 of 10 in 1024, 8 or more of 10 in 56 of 1024", () => {
  expect(signTest(10, 0, logs)).toBeCloseTo(1 / 1024, 14);
  expect(signTest(8, 2, logs)).toBeCloseTo(56 / 1024, 14);
  expect(signTest(0, 5, logs)).toBe(1);
});

test("Holm's rule gives what R's p.adjust gives: 0.01, 0.02, 0.03, 0.04 become 0.04, 0.06, 0.06, 0.06", () => {
  const corrected = holm([0.04, 0.01, 0.03, 0.02]);
  [0.06, 0.04, 0.06, 0.06].forEach((wanted, index) => expect(corrected[index]).toBeCloseTo(wanted, 12));
});

test("tests whose values are not given count as the largest", () => {
  expect(holm([0.01], 10)[0]).toBeCloseTo(0.1, 12);
});
