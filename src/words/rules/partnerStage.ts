import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the stages of a partnership work and where their defaults come from. */
export const partnerStageRule: Text = text(
  "Age, contract and joint goals decide, the first stage that holds. **Committed**: 24 months or more, under contract and with joint goals. **Growing**: twelve months or more with a contract or joint goals, or 24 months without either, because years stand in for paper. **Honeymoon**: three months or more. **Running in**: less. A month is a twelfth of 365 days. A contract counts by its tick or by a last day that has not passed; a last day that has passed is no contract, whatever the tick says. An empty tick is no tick. The months are a rule of thumb and can be changed.",
  "依往來時間、合約與共同目標判斷，先成立者為準。**承諾期**：滿 24 個月，有合約且有共同目標。**成長期**：滿 12 個月且有合約或共同目標；或兩者皆無但滿 24 個月，以年資代替書面。**蜜月期**：滿 3 個月。**磨合期**：不足。一個月以 365 天的十二分之一計。合約以勾選或未過的到期日為準；到期日已過即無合約，勾選不算。未勾即無。月數為經驗值，可調整。",
  "按往来时间、合同与共同目标判断，先成立者为准。**承诺期**：满 24 个月，有合同且有共同目标。**成长期**：满 12 个月且有合同或共同目标；或两者都无但满 24 个月，以年资代替书面。**蜜月期**：满 3 个月。**磨合期**：不足。一个月以 365 天的十二分之一计。合同以勾选或未过的到期日为准；到期日已过即无合同，勾选不算。未勾即无。月数为经验值，可调整。",
);
