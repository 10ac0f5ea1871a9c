import { apart } from "../../src/core/colour/apart";
import { contrast } from "../../src/core/colour/contrast";
import { labOf } from "../../src/core/colour/labOf";
import { linearOf } from "../../src/core/colour/linearOf";
import { seenBy, type Sight } from "../../src/core/colour/seenBy";
import { palette, type RoleColours } from "../../src/core/palette";
import { roles } from "../../src/core/Role";

/** The roles that have a fill: `plain` cells keep the workbook's own look. */
const filled = roles.filter((role) => palette[role].fill !== null);
const paper = "#FFFFFF";

const pairs = filled.flatMap((one, at) => filled.slice(at + 1).map((other) => [one, other] as const));

function distance(kind: "fill" | "chart", [one, other]: (typeof pairs)[number], sight: Sight): number {
  const seen = (colours: RoleColours) => labOf(seenBy(colours[kind]!, sight));
  return apart(seen(palette[one]), seen(palette[other]));
}

test.each(filled)("the text of %s stands out from its fill by at least 6.5 : 1 (WCAG 2.2 asks for 4.5)", (role) => {
  expect(contrast(palette[role].text!, palette[role].fill!)).toBeGreaterThanOrEqual(6.5);
});

test.each(roles)("the bar of %s, or its outline, stands out from paper by at least 3 : 1 (WCAG 2.2, 1.4.11)", (role) => {
  const { chart, outline } = palette[role];
  expect(Math.max(contrast(chart, paper), outline === null ? 0 : contrast(outline, paper))).toBeGreaterThanOrEqual(3);
});

test.each(roles)("an outline of %s stands out from the bar that it is drawn round by at least 3 : 1", (role) => {
  const { chart, outline } = palette[role];
  if (outline === null) return;
  expect(contrast(outline, chart)).toBeGreaterThanOrEqual(3);
});

describe.each([
  ["protanopia", 17],
  ["deuteranopia", 24],
  ["tritanopia", 24],
] as const)("with %s", (sight, least) => {
  test.each(pairs)(`the bars of %s and %s stay at least ${least} apart (CIE 1976, simulated after Machado 2009)`, (...pair) => {
    expect(distance("chart", pair, sight)).toBeGreaterThanOrEqual(least);
  });

  test.each(pairs)("the fills of %s and %s, in each of which its class stands, stay at least 10 apart", (...pair) => {
    expect(distance("fill", pair, sight)).toBeGreaterThanOrEqual(10);
  });
});

test("to eyes that see all colours, bars stay at least 40 apart", () => {
  for (const [one, other] of pairs)
    expect(apart(labOf(linearOf(palette[one].chart)), labOf(linearOf(palette[other].chart)))).toBeGreaterThanOrEqual(40);
});
