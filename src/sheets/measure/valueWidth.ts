import type { Value } from "../SheetDescription";
import { displayWidth } from "./displayWidth";

const literal = /"([^"]*)"|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|\\(.)|_(.)|\*./g;

/** The width of a value as its number format shows it, in digits of the default font. An estimate that never falls short of the formats of this room. */
export function valueWidth(value: Value, format: string | null): number {
  if (value === null) return 0;
  if (typeof value === "boolean") return 5;
  if (typeof value === "string") return displayWidth(value);
  if (format === null) return String(Number(value.toPrecision(10))).length;
  const section = format.split(";")[0]!;
  if (/[yd]/.test(section.replace(literal, ""))) return 10;
  return numberWidth(value, section) + literalWidth(format);
}

function numberWidth(value: number, section: string): number {
  const plain = section.replace(literal, "");
  const percent = plain.includes("%");
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  const digits = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const whole = digits.split(".")[0]!.length;
  const separators = plain.includes(",") ? Math.floor((whole - 1) / 3) : 0;
  return digits.length + separators + (value < 0 ? 1 : 0) + (percent ? 1 : 0) + plain.replace(/[#0?.,%\s]/g, "").length;
}

/** The widest literal text of any section, such as a currency sign. */
function literalWidth(format: string): number {
  const widths = format.split(";").map((section) => {
    let width = 0;
    for (const [, quoted, currency, escaped, space] of section.matchAll(literal))
      width += displayWidth(quoted ?? currency ?? escaped ?? space ?? "");
    return width;
  });
  return Math.max(...widths);
}
