/** Names that earlier versions wrote on sheets of rules, with what the same thing is called now. */
const renamed: Readonly<Record<string, string>> = {
  客訴解決日: "投訴解決日",
  库存品项: "库存商品",
  "库龄分析:库存品项": "库龄分析:库存商品",
  "忠诚形态:检视的订单数": "忠诚形态:查看的订单数",
  "关系层级:每季联系次数": "关系层级:每季度联系次数",
  "客户标签:自定规则": "客户标签:自定义规则",
};

/** The form in which the names of columns, classes, colours and comparisons are compared: NFKC, lower case, without spaces and joining signs, 占 and 佔 alike. */
export function comparableName(name: string): string {
  const plain = name.normalize("NFKC").trim().toLowerCase();
  const joined = (plain.replace(/[\s_-]+/g, "") || plain).replaceAll("占", "佔");
  return renamed[joined] ?? joined;
}
