import type { Language } from "../../core/Language";

/** Number formats of dates whose order of day and month nobody can mistake. */
const formats: Readonly<Record<Language, string>> = { en: "yyyy-mm-dd", "zh-TW": "yyyy/m/d", "zh-CN": "yyyy/m/d" };

/** The number format of a column of dates; with years of the ROC calendar, 115/3/31, where the user's own dates have them. */
export function dateFormat(language: Language, rocYears = false): string {
  return rocYears ? "[$-404]e/m/d" : formats[language];
}
