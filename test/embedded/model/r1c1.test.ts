import { fromR1C1, toR1C1 } from "../../../src/embedded/model/r1c1";

const B3 = { row: 2, column: 1 };

/** Formulas of cell B3 in both styles, as Excel shows them. */
const PAIRS = [
  ["=B2*$C$1", "=R[-1]C*R1C3"],
  ["=SUM(A1:$A3)", "=SUM(R[-2]C[-1]:RC1)"],
  ["=SUM('It''s'!C:C,$2:$4,D:F)", "=SUM('It''s'!C[1],R2:R4,C[2]:C[4])"],
  ['=Rate&"R1C1"&LOG10(C$3)', '=Rate&"R1C1"&LOG10(R3C[1])'],
  ["=Orders[[#This Row],[RC]]*客戶!B3", "=Orders[[#This Row],[RC]]*客戶!RC"],
] as const;

test.each(PAIRS)("%s in B3 is %s (support.microsoft.com: R1C1 reference style)", (a1, r1c1) => {
  expect(toR1C1(a1, B3)).toBe(r1c1);
  expect(fromR1C1(r1c1, B3)).toBe(a1);
});

test("a reference beyond the sheet's edge comes in again at the other side", () => {
  expect(fromR1C1("=RC[-2]", { row: 0, column: 0 })).toBe("=XFC1");
});
