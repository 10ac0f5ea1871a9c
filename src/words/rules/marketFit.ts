import type { Text } from "../../core/Text";
import { text } from "../text";

/** How market attractiveness works and where it comes from. */
export const marketFitRule: Text = text(
  "Each row is a market, scored from 1 to 5 by the user: buying power, fit, competition, growth, number of customers, concentration, the six questions that sales training commonly asks. Competition counts the other way round (6 − score); concentrated customers are easier to reach and count in favour. The market score is the weighted mean: **Enter** from 3.5, **Explore** from 2.5, **Wait** below. A score that is missing, or outside 1–5, leaves its weight to the others; buying power or fit must be there. The weights 25, 20, 15, 15, 15, 10 and the two limits are this program's own, since the sources name none.",
  "每一列是一個市場，由使用者以 1 至 5 分評定購買力、契合度、競爭、成長、客戶數量、集中度，即業務訓練常問的六題。競爭反向計分（6 − 分數）；客戶集中較易觸及，屬加分。市場評分為加權平均：3.5 以上**進入**，2.5 以上**試探**，其餘**觀望**。缺少或不在 1–5 的評分，其權重由其他項分攤；購買力與契合度至少要有一項。權重 25、20、15、15、15、10 與兩條界線由本程式自訂，因為各家教材並未提出。",
  "每一行是一个市场，由使用者以 1 至 5 分评定购买力、契合度、竞争、成长、客户数量、集中度，即销售培训常问的六题。竞争反向计分（6 − 分数）；客户集中较易触达，属加分。市场评分为加权平均：3.5 以上**进入**，2.5 以上**试探**，其余**观望**。缺少或不在 1–5 的评分，其权重由其他项分摊；购买力与契合度至少要有一项。权重 25、20、15、15、15、10 与两条界线由本程序自行设定，因为各家教材并未提出。",
);
