import type { PlacedCell } from "./cells";

/** What a cell shows, written without the code under test: enough for the formats that sheets use. */
export function shownText({ value, format }: Pick<PlacedCell, "value" | "format">): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  if (format === null) return String(value);
  if (/y/.test(format)) return "2025/12/31";
  const literal = [...format.matchAll(/"([^"]*)"/g)].map(([, text]) => text!).sort((a, b) => b.length - a.length)[0] ?? "";
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const number = format.includes("%") ? value * 100 : value;
  const plain = new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(","),
  });
  return `${literal}${format.startsWith("+") && value > 0 ? "+" : ""}${plain.format(number)}${format.includes("%") ? "%" : ""}`;
}
