import type { Language } from "../../core/Language";

/** Number formats that write a number of days with its unit. */
export const daysFormat: Readonly<Record<Language, string>> = { en: '[=1]0" day";0" days"', "zh-TW": '0" 天"', "zh-CN": '0" 天"' };
