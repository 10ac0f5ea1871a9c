import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contrast } from "../../../../src/core/colour/contrast";
import { palette } from "../../../../src/core/palette";
import { roles } from "../../../../src/core/Role";
import { themes, type Shade } from "../../../../src/faces/taskpane/look/themes";

const look = join(__dirname, "../../../../src/faces/taskpane/look");
const css = ["pane.css", "card.css"].map((file) => readFileSync(join(look, file), "utf8")).join("\n");
const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({ selector: selector!.trim(), body: body! }));

/** The tokens of a theme, as its style sheet sets them. */
function tokensOf(shade: Shade): Readonly<Record<string, string>> {
  const set = (selector: string) =>
    rules.filter((rule) => rule.selector === selector).flatMap(({ body }) => [...body.matchAll(/--(\w+): (#\w+)/g)]);
  const matches = [...set(":root"), ...(shade === "dark" ? set(':root[data-shade="dark"]') : [])];
  return Object.fromEntries(matches.map(([, name, colour]) => [name!, colour!]));
}

/** The tokens that a property takes anywhere in the style sheets. */
function tokensFor(property: string): string[] {
  const found = rules.flatMap(({ body }) => [...body.matchAll(new RegExp(`(?:^|[\\s;])${property}: var\\(--(\\w+)\\)`, "g"))]);
  return [...new Set(found.map(([, token]) => token!))].sort();
}

const grounds = ["ground", "quiet", "chosen"];
const texts = ["ink", "soft", "wrong", "accent"];
/** What is drawn: the frame of a control, the bars of a month, the ring of the focus, an edge that says which is chosen. */
const drawn = ["edge", "accent", "wrong"];

test("the style sheets write in these colours on these grounds alone", () => {
  // The ground stands on the accent in a mark that is open; the edge draws a star.
  expect(tokensFor("color")).toEqual([...texts, "ground", "edge"].sort());
  expect(tokensFor("background")).toEqual([...grounds, "accent", "chart", "fill"].sort());
});

test("every ring of the focus is of the accent, two pixels wide", () => {
  const rings = rules.filter(({ selector, body }) => selector.includes(":focus") && /outline:/.test(body) && !/outline: none/.test(body));
  expect(rings.length).toBeGreaterThan(2);
  for (const { body } of rings) expect(body).toMatch(/outline: 2px solid var\(--accent\)/);
});

describe.each(["light", "dark"] as const)("in the %s theme", (shade) => {
  const token = tokensOf(shade);
  const { semanticColors: control, palette: tint } = themes[shade];

  test.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))("%s on %s reads at 4.5 : 1", (text, ground) => {
    expect(contrast(token[text]!, token[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test("an open mark reads at 4.5 : 1", () => expect(contrast(token.ground!, token.accent!)).toBeGreaterThanOrEqual(4.5));

  test.each(drawn.flatMap((line) => grounds.map((ground) => [line, ground] as const)))("%s on %s is seen at 3 : 1", (line, ground) => {
    expect(contrast(token[line]!, token[ground]!)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["the main button", control.primaryButtonText, control.primaryButtonBackground],
    ["the main button under the mouse", control.primaryButtonTextHovered, control.primaryButtonBackgroundHovered],
    ["the main button pressed", control.primaryButtonTextPressed, control.primaryButtonBackgroundPressed],
    ["the main button before it can be pressed", control.primaryButtonTextDisabled, control.primaryButtonBackgroundDisabled],
    ["a button", control.buttonText, control.buttonBackground],
    ["a button under the mouse", control.buttonTextHovered, control.buttonBackgroundHovered],
    ["a button pressed", control.buttonTextPressed, control.buttonBackgroundPressed],
    ["a button that cannot be pressed", control.buttonTextDisabled, control.buttonBackgroundDisabled],
    ["what is typed", control.inputText, control.inputBackground],
    ["what a field waits for", control.inputPlaceholderText, control.inputBackground],
    ["a field's complaint", control.errorText, token.ground!],
    ["an entry of a list", control.menuItemText, control.menuBackground],
    ["an entry under the mouse", control.menuItemTextHovered, control.menuItemBackgroundHovered],
    ["a label", control.bodyText, token.ground!],
    ["a note of a control", control.bodySubtext, token.ground!],
    ["a tick in a box", tint.white, control.inputBackgroundChecked],
  ])("%s reads at 4.5 : 1", (_, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["the frame of a field", control.inputBorder],
    ["the frame of a field under the mouse", control.inputBorderHovered],
    ["the frame of a field with the focus", control.inputFocusBorderAlt],
    ["the ring of a control with the focus", control.focusBorder],
    ["the frame of a button", control.buttonBorder],
    ["the main button", control.primaryButtonBackground],
  ])("%s is seen at 3 : 1", (_, line) => {
    expect(contrast(line, token.ground!)).toBeGreaterThanOrEqual(3);
  });

  test.each(roles)("the bar of %s is seen at 3 : 1", (role) => {
    const { chart, outline, fill } = palette[role];
    const bar = shade === "dark" ? [fill ?? chart] : [chart, outline ?? chart];
    expect(Math.max(...bar.map((colour) => contrast(colour, token.ground!)))).toBeGreaterThanOrEqual(3);
  });

  test("controls and pages are on one ground, in one ink and one accent", () => {
    expect([tint.white, tint.neutralPrimary, tint.themePrimary]).toEqual([token.ground, token.ink, token.accent]);
  });
});
