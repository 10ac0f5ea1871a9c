import type { Language } from "../core/Language";

/** A period as people say it: October 2026, 2026年10月. A quarter of a fiscal year keeps its short form. */
export function periodLabel(period: string, language: Language): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  if (month) {
    const [, year, number] = month;
    const day = new Date(Date.UTC(Number(year), Number(number) - 1, 1));
    return new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(day);
  }
  const quarter = /^((?:FY)?\d{4})-Q(\d)$/.exec(period);
  if (!quarter) return period;
  return language === "en" ? `Q${quarter[2]} ${quarter[1]}` : `${quarter[1]} 年第 ${quarter[2]} 季`;
}
