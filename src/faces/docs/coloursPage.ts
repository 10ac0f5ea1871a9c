import { apart } from "../../core/colour/apart";
import { contrast } from "../../core/colour/contrast";
import { greyOf } from "../../core/colour/greyOf";
import { labOf } from "../../core/colour/labOf";
import { seenBy, sights, type Sight } from "../../core/colour/seenBy";
import { palette } from "../../core/palette";
import { roles, type Role } from "../../core/Role";
import { markdownTable } from "./markdownTable";

const intro = `# Colours of the classes

Generated from the palette by \`npm run docs\`; do not edit by hand. \`test/core/palette.test.ts\` holds the palette to these measures, \`test/faces/taskpane/look\` the
pane's own colours.

Contrast is that of WCAG 2.2, from 1 to 21; text must reach 4.5, what is drawn 3. Grey is how light a colour comes out of a printer without colours, from 0 (black)
to 100 (white). A light bar has an outline, which then stands out from the paper in its place.
`;

const grey = `## In grey, and without one kind of cone

Six colours cannot all differ in lightness and stay pale enough to read text on. So colour never says anything alone: the word of the class stands in every coloured
cell and beside every bar, several series have a legend and stand in its order, and a heat map is of one hue, from light to dark, with its number in every cell.

How far apart the nearest two of the six are to somebody without one kind of cone (CIE 1976, ΔE; simulated after Machado, Oliveira and Fernandes, 2009). About 2.3 can
just be told, 10 is plain at a glance.
`;

const filled = roles.filter((role) => palette[role].fill !== null);

/** The page `docs/colours.md`: what the colours of the roles measure. */
export function coloursPage(): string {
  const headers = [
    "role",
    "fill",
    "text on it",
    "contrast",
    "grey of the fill",
    "bar",
    "outline",
    "contrast with paper",
    "grey of the bar",
  ];
  return [
    intro,
    `${markdownTable(headers, roles.map(roleRow))}\n`,
    grey,
    `${markdownTable(["without", "nearest fills", "ΔE", "nearest bars", "ΔE"], sights.map(sightRow))}\n`,
  ].join("\n");
}

function roleRow(role: Role): string[] {
  const { fill, text, chart, outline } = palette[role];
  const onFill = fill !== null && text !== null ? ratio(contrast(text, fill)) : "";
  const drawn = ratio(contrast(outline ?? chart, "#FFFFFF"));
  return [role, fill ?? "", text ?? "", onFill, fill === null ? "" : lightness(fill), chart, outline ?? "", drawn, lightness(chart)];
}

const cones: Readonly<Record<Sight, string>> = {
  protanopia: "red (protanopia)",
  deuteranopia: "green (deuteranopia)",
  tritanopia: "blue (tritanopia)",
};

function sightRow(sight: Sight): string[] {
  return [cones[sight], ...nearest(sight, "fill"), ...nearest(sight, "chart")];
}

/** The two roles whose colours are hardest to tell apart, and how far they are. */
function nearest(sight: Sight, kind: "fill" | "chart"): [pair: string, distance: string] {
  const lab = (role: Role) => labOf(seenBy(palette[role][kind]!, sight));
  const all = filled.flatMap((one, at) =>
    filled.slice(at + 1).map((other) => ({ pair: `${one}, ${other}`, distance: apart(lab(one), lab(other)) })),
  );
  const closest = all.reduce((best, each) => (each.distance < best.distance ? each : best));
  return [closest.pair, closest.distance.toFixed(1)];
}

const ratio = (value: number): string => value.toFixed(2);
const lightness = (colour: string): string => greyOf(colour).toFixed(0);
