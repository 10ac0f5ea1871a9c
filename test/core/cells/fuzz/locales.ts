import type { Culture } from "../../../../src/core/Culture";

/** The locales whose writing is printed by the runtime's own library, which knows nothing of our readers. */
export const locales = [
  "en-US", "en-GB", "en-CA", "en-AU", "en-IN", "en-ZA", "zh-TW", "zh-CN", "zh-HK", "zh-TW-u-ca-roc", "ja-JP", "ja-JP-u-ca-japanese", "ko-KR", "vi-VN",
  "th-TH", "id-ID", "ms-MY", "hi-IN", "mr-IN", "bn-BD", "de-DE", "de-CH", "de-AT", "fr-FR", "fr-CA", "fr-CH", "es-ES", "es-MX", "it-IT", "pt-BR", "pt-PT",
  "nl-NL", "nl-BE", "sv-SE", "nb-NO", "da-DK", "fi-FI", "pl-PL", "cs-CZ", "sk-SK", "hu-HU", "ro-RO", "bg-BG", "hr-HR", "sr-RS", "sl-SI", "el-GR", "ru-RU",
  "uk-UA", "tr-TR", "lt-LT", "lv-LV", "et-EE", "eu-ES", "he-IL", "ar-EG", "ar-SA", "fa-IR",
] as const; // prettier-ignore

/** What Excel tells of a workbook in a locale. */
export function cultureIn(locale: string): Culture {
  const gregorian = `${locale.replace(/-u-.*/, "")}-u-ca-gregory`;
  const parts = new Intl.DateTimeFormat(gregorian, { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" }).formatToParts(0);
  const first = parts.find(({ type }) => type === "year" || type === "month" || type === "day")!.type;
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === "decimal")!.value;
  return {
    locale: locale.replace(/-u-.*/, ""),
    decimal: decimal === "," ? "," : ".",
    dateOrder: first === "year" ? "ymd" : first === "day" ? "dmy" : "mdy",
    date1904: false,
  };
}

export const cultures = locales.map(cultureIn);
