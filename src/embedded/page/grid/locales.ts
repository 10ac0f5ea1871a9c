import { LocaleType, mergeLocales } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import type { PageLanguage } from "../PageWords";

type Messages = Parameters<typeof mergeLocales>[number];

const packs: Record<PageLanguage, () => Promise<Messages[]>> = {
  en: async () =>
    (
      await Promise.all([
        import("@univerjs/preset-sheets-core/locales/en-US"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
        import("@univerjs/preset-sheets-drawing/locales/en-US"),
        import("@univerjs/preset-sheets-filter/locales/en-US"),
        import("@univerjs/preset-sheets-sort/locales/en-US"),
        import("@univerjs/preset-sheets-table/locales/en-US"),
      ])
    ).map((pack) => pack.default),
  "zh-TW": async () =>
    (
      await Promise.all([
        import("@univerjs/preset-sheets-core/locales/zh-TW"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/zh-TW"),
        import("@univerjs/preset-sheets-drawing/locales/zh-TW"),
        import("@univerjs/preset-sheets-filter/locales/zh-TW"),
        import("@univerjs/preset-sheets-sort/locales/zh-TW"),
        import("@univerjs/preset-sheets-table/locales/zh-TW"),
      ])
    ).map((pack) => pack.default),
  "zh-CN": async () =>
    (
      await Promise.all([
        import("@univerjs/preset-sheets-core/locales/zh-CN"),
        import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
        import("@univerjs/preset-sheets-drawing/locales/zh-CN"),
        import("@univerjs/preset-sheets-filter/locales/zh-CN"),
        import("@univerjs/preset-sheets-sort/locales/zh-CN"),
        import("@univerjs/preset-sheets-table/locales/zh-CN"),
      ])
    ).map((pack) => pack.default),
};

const types: Record<PageLanguage, LocaleType> = { en: LocaleType.EN_US, "zh-TW": LocaleType.ZH_TW, "zh-CN": LocaleType.ZH_CN };

/** The grid's own words in one language; only that language is loaded. */
export async function gridLocale(language: PageLanguage): Promise<{ locale: LocaleType; locales: ILocales }> {
  const locale = types[language];
  return { locale, locales: { [locale]: mergeLocales(...(await packs[language]())) } };
}
