import { apart } from "../../../src/core/colour/apart";
import { contrast } from "../../../src/core/colour/contrast";
import { greyOf } from "../../../src/core/colour/greyOf";
import { labOf } from "../../../src/core/colour/labOf";
import { linearOf } from "../../../src/core/colour/linearOf";
import { seenBy, sights } from "../../../src/core/colour/seenBy";

test.each([
  ["#000000", "#FFFFFF", 21],
  ["#767676", "#FFFFFF", 4.54],
  ["#FFFFFF", "#777777", 4.48],
  ["#0000FF", "#FFFFFF", 8.59],
  ["#FF0000", "#FFFFFF", 4.0],
])("the contrast of %s and %s is %d : 1, as WebAIM's contrast checker has it", (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test.each([
  ["#FF0000", [53.24, 80.09, 67.2]],
  ["#00FF00", [87.73, -86.18, 83.18]],
  ["#0000FF", [32.3, 79.19, -107.86]],
  ["#FFFFFF", [100, 0, 0]],
] as const)("%s is L*a*b* %p, as in Bruce Lindbloom's calculator (sRGB, D65)", (colour, wanted) => {
  const lab = labOf(linearOf(colour));
  expect(apart(lab, wanted)).toBeLessThan(0.05);
});

test("the grey between black and white is #777777", () => expect(greyOf("#777777")).toBeCloseTo(50, 0));

test.each(sights)("greys look the same with %s", (sight) => {
  for (const grey of ["#000000", "#7F7F7F", "#FFFFFF"]) expect(apart(labOf(seenBy(grey, sight)), labOf(linearOf(grey)))).toBeLessThan(0.01);
});

test("a red and a green that are one lightness cannot be told apart without the red or the green cones, and can without the blue", () => {
  const distance = (sight: (typeof sights)[number]) => apart(labOf(seenBy("#A86B00", sight)), labOf(seenBy("#7C7C00", sight)));
  expect(distance("deuteranopia")).toBeLessThan(10);
  expect(distance("tritanopia")).toBeGreaterThan(25);
});
