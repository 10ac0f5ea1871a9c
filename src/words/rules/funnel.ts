import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the funnel works and where it comes from. */
export const funnelRule: Text = text(
  "Four stages: **Prospect**, **Interested**, **Closed**, **Repeat**. The stage column decides, with two exceptions: a closed customer with two or more orders is Repeat, and where no stage is written the orders tell (none: Prospect, one: Closed, more: Repeat). Since a list holds only the stage at which everybody stands now, whoever stands at a stage is taken to have passed those before it; the conversion of a stage is the share of those who reached it that also reached the next. A conversion under 20% is marked with what to improve, a limit that sales training commonly teaches. Stages of your own are written on the Rules sheet.",
  "四個階段：**潛在**、**意向**、**成交**、**回購**。以階段欄為準，但有兩種例外：填成交而有兩張以上訂單者列為回購；未填階段者看訂單（無為潛在，一張為成交，更多為回購）。名單只記得目前的階段，因此視為每位客戶都走過前面的階段；某階段的轉換率，是曾到達該階段者中也到達下一階段的比率。低於 20% 的轉換率會標出改善方向，這是業務訓練常用的界線。若要自訂階段，請寫在規則工作表。",
  "四个阶段：**潜在**、**意向**、**成交**、**复购**。以阶段列为准，但有两种例外：填成交而有两张以上订单者列为复购；未填阶段者看订单（无为潜在，一张为成交，更多为复购）。名单只记得目前的阶段，因此视为每位客户都走过前面的阶段；某阶段的转化率，是曾到达该阶段者中也到达下一阶段的比率。低于 20% 的转化率会标出改善方向，这是销售培训常用的界线。若要自定义阶段，请写在规则工作表。",
);
