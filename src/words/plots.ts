import { text } from "./text";

/** What the small drawings of the preview say. */
export const plotWords = {
  pareto: text(
    "The largest 20% of customers: {share} of the total.",
    "前 20% 的大客戶：佔總額 {share}。",
    "前 20% 的大客户：占总额 {share}。",
  ),
  all: text("100% of customers", "全部客戶", "全部客户"),
  largestFirst: text("largest first", "由大到小", "由大到小"),
};
