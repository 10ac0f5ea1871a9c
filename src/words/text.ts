import type { Text } from "../core/Text";

/** One piece of wording, in the order English, 繁體中文, 简体中文. */
export function text(en: string, zhTW: string, zhCN: string): Text {
  return { en, "zh-TW": zhTW, "zh-CN": zhCN };
}
