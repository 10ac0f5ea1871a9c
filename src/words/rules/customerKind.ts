import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the kinds of customers works and where its defaults come from. */
export const customerKindRule: Text = text(
  "What stands in the kind column decides. Where it is empty, a tick for an own company makes **Internal**, a tick for resale **Channel**, a tax number **Business**, and the rest are **Consumers**.",
  "以客戶性質欄為準。空白時，勾選關係企業者為**內部**，勾選轉售者為**通路**，有統一編號者為**企業**，其餘為**個人**。",
  "以客户性质列为准。空白时，勾选关联企业者为**内部**，勾选转售者为**渠道**，有统一社会信用代码者为**企业**，其余为**个人**。",
);
