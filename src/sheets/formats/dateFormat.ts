import type { Language } from "../../core/Language";

/** Number formats of dates whose order of day and month nobody can mistake. */
export const dateFormat: Readonly<Record<Language, string>> = { en: "yyyy-mm-dd", "zh-TW": "yyyy/m/d", "zh-CN": "yyyy/m/d" };
