import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the kinds of competitors works and where its defaults come from. */
export const competitorRule: Text = text(
  "A competitor that is not direct is what its kind says: indirect, a substitute, or something that takes the budget, the time, the display or the habit of the customer. A direct one, or one without a kind, is held against us by sales: from 120% of ours a **Leader**, below 80% a **Follower**, between them an **Equal**. Without figures it is not known.",
  "非直接的競爭者依其型態歸類：間接、替代品，或搶走客戶的預算、時間、陳列、習慣。直接競爭者（或未填型態者）以銷售額與我方相比：達 120% 為**領先者**，低於 80% 為**跟隨者**，其間為**相當者**。沒有數字則為未知。",
  "非直接的竞争者按其类型归类：间接、替代品，或抢走客户的预算、时间、陈列、习惯。直接竞争者（或未填类型者）以销售额与我方相比：达 120% 为**领先者**，低于 80% 为**跟随者**，其间为**相当者**。没有数字则为未知。",
);
