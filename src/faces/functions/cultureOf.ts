import type { Culture } from "../../core/Culture";

/** 22 March 2033: no two parts of it are alike. */
const sample = new Date(Date.UTC(2033, 2, 22));

/** How a locale writes numbers and dates, for an Excel that cannot tell more. */
export function cultureOf(locale: string): Culture {
  const known = knownLocale(locale.replace("_", "-")) ?? "en-US";
  const parts = new Intl.DateTimeFormat(known, { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" }).formatToParts(
    sample,
  );
  const first = parts.find(({ type }) => type === "year" || type === "month" || type === "day")?.type;
  const decimal = new Intl.NumberFormat(known).formatToParts(1.5).find(({ type }) => type === "decimal")?.value;
  return {
    locale: known,
    decimal: decimal === "," ? "," : ".",
    dateOrder: first === "year" ? "ymd" : first === "day" ? "dmy" : "mdy",
    date1904: false,
  };
}

function knownLocale(tag: string): string | undefined {
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0];
  } catch {
    // Not even shaped like a language tag.
    return undefined;
  }
}
