import { BooleanNumber, BorderStyleTypes } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import { RangeThemeStyle } from "@univerjs/sheets";
import type { TableModel } from "../../model/WorkbookModel";

/** Text colour and the six accents of the Office theme, in the order in which Excel numbers its table styles. */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

type Look = NonNullable<RangeThemeStyle["wholeStyle"]>;

/** Mixes a colour with white; `share` of 0.8 is the tint that Excel's lists call 80 % lighter. */
export function tint(colour: string, share: number): string {
  const channel = (at: number): string => {
    const value = parseInt(colour.slice(at, at + 2), 16);
    return Math.round(value + (255 - value) * share)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

const line = (colour: string, s = BorderStyleTypes.THIN): IBorderStyleData => ({ s, cl: { rgb: colour } });
const filled = (fill: string, colour?: string): Look => ({
  bg: { rgb: fill },
  ...(colour ? { cl: { rgb: colour }, bl: BooleanNumber.TRUE } : {}),
});

interface Family {
  header: (accent: string) => Look;
  bands: (accent: string) => [odd: string | null, even: string | null];
  rule: (accent: string) => string | null;
}

const families: Readonly<Record<string, readonly Family[]>> = {
  Light: [
    { header: (a) => ({ bl: BooleanNumber.TRUE, bd: { t: line(a), b: line(a) } }), bands: (a) => [tint(a, 0.85), null], rule: (a) => a },
    { header: (a) => filled(a, "#FFFFFF"), bands: () => [null, null], rule: (a) => a },
    {
      header: (a) => ({ bl: BooleanNumber.TRUE, bd: { t: line(a), b: line(a, BorderStyleTypes.MEDIUM) } }),
      bands: (a) => [tint(a, 0.85), null],
      rule: (a) => a,
    },
  ],
  Medium: [
    { header: (a) => filled(a, "#FFFFFF"), bands: (a) => [tint(a, 0.8), null], rule: (a) => tint(a, 0.4) },
    { header: (a) => filled(a, "#FFFFFF"), bands: (a) => [tint(a, 0.6), tint(a, 0.8)], rule: () => "#FFFFFF" },
    { header: (a) => filled(a, "#FFFFFF"), bands: () => ["#D9D9D9", null], rule: () => "#000000" },
    { header: (a) => ({ ...filled(tint(a, 0.8)), bl: BooleanNumber.TRUE }), bands: (a) => [tint(a, 0.6), tint(a, 0.8)], rule: (a) => a },
  ],
  Dark: [
    { header: () => filled("#000000", "#FFFFFF"), bands: (a) => [tint(a, 0.4), tint(a, 0.55)], rule: () => null },
    { header: (a) => filled(a, "#FFFFFF"), bands: (a) => [tint(a, 0.6), tint(a, 0.8)], rule: () => null },
  ],
};

function pick(style: string): { family: Family; accent: string } | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  const list = match?.[1] ? families[match[1]] : undefined;
  const number = Number(match?.[2]) - 1;
  const family = list?.[Math.min(list.length - 1, Math.floor(number / 7))];
  const accent = accents[number % 7];
  return family && accent ? { family, accent } : undefined;
}

const odd = (style: Look | undefined): Partial<IStyleData> => style ?? {};

/** The name under which the grid knows a table's look; tables that look alike share it. */
export function tableThemeName(table: TableModel): string {
  const flags = [table.showBandedRows && "bands", table.showTotals && "totals", table.showHeaders && "header"];
  return ["clear", table.style || "none", ...flags.filter(Boolean)].join("-");
}

/** The grid's theme for one of Excel's built-in table styles (a style of the file's own is drawn without a theme). */
export function tableTheme(table: TableModel): RangeThemeStyle {
  const chosen = pick(table.style);
  if (!chosen) return new RangeThemeStyle(tableThemeName(table), {});
  const { family, accent } = chosen;
  const rule = family.rule(accent);
  const [first, second] = table.showBandedRows ? family.bands(accent) : [null, null];
  const edge = rule ? line(rule) : undefined;
  const total: Look = { bl: BooleanNumber.TRUE, ...(edge ? { bd: { t: line(rule ?? accent, BorderStyleTypes.DOUBLE), b: edge } } : {}) };
  return new RangeThemeStyle(tableThemeName(table), {
    headerRowStyle: table.showHeaders ? family.header(accent) : {},
    firstRowStyle: odd(first ? filled(first) : undefined),
    secondRowStyle: odd(second ? filled(second) : undefined),
    lastRowStyle: table.showTotals ? total : edge ? { bd: { b: edge } } : {},
    ...(edge ? { headerColumnStyle: { bd: { l: edge } }, lastColumnStyle: { bd: { r: edge } } } : {}),
  });
}
