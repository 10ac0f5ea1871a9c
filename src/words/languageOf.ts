import type { Language } from "../core/Language";

/** The product's language for a BCP 47 tag: traditional script for Taiwan, Hong Kong and Macao, simplified for other Chinese, else English. */
export function languageOf(tag: string): Language {
  const parts = tag.toLowerCase().split(/[-_]/);
  if (parts[0] !== "zh") return "en";
  if (parts.includes("hans")) return "zh-CN";
  return ["hant", "tw", "hk", "mo"].some((part) => parts.includes(part)) ? "zh-TW" : "zh-CN";
}
