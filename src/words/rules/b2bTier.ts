import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the tiers of business customers works and where its defaults come from. */
export const b2bTierRule: Text = text(
  "Two questions: are purchases large (the top 20% of customers by amount, or an amount of your own), and is technical need high? Both make **Strategic**, one makes **Potential**, none **Basic**. Purchases of zero or less are never large. The limit of the top part is the sample quantile (type 7).",
  "兩個問題：採購額是否大（按金額的前 20%，或自訂金額）？技術需求是否高？兩者皆是為**策略**，其一為**潛力**，皆非為**一般**。採購額為零或負者不算大額。前段門檻取樣本分位數（第 7 型）。",
  "两个问题：采购额是否大（按金额的前 20%，或自定义金额）？技术需求是否高？两者皆是为**战略**，其一为**潜力**，皆非为**一般**。采购额为零或负者不算大额。前段门槛取样本分位数（第 7 型）。",
);
