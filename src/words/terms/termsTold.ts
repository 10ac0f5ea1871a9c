import { text } from "../text";

/** What stands around the terms that are explained. */
export const termsTold = {
  what: text("What is this: {label}", "這是什麼：{label}", "这是什么：{label}"),
  finding: text("how to read this", "怎麼看這個結果", "怎么看这个结果"),
  title: text("What is measured", "衡量哪些項目", "衡量哪些项目"),
  middle: text("middle customer", "客戶中位數", "客户中位数"),
} as const;
