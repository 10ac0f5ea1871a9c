import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the after-sale phases work and where their defaults come from. */
export const upsellPhaseRule: Text = text(
  "The days since the last order are held against the customer's usual gap. **Impulse**: at most three days, and no more than half the usual gap. **Honeymoon**: up to half the usual gap. **Mature**: later, when the next order comes near or is overdue. A customer with fewer than three purchase days has no usual gap; 60 days stand for it. The three phases are common sales teaching; where they end is a rule of thumb and can be changed.",
  "以距上次購買天數與客戶的平常間隔相比。**衝動期**：三天內，且不超過平常間隔的一半。**蜜月期**：平常間隔的一半以內。**成熟期**：更久，下一張單將近或已逾期。購買日不足三天者沒有平常間隔，以 60 天代替。三階段為業務訓練的常用教法，分界是經驗值，可調整。",
  "以距上次购买天数与客户的平常间隔相比。**冲动期**：三天内，且不超过平常间隔的一半。**蜜月期**：平常间隔的一半以内。**成熟期**：更久，下一张单将近或已逾期。购买日不足三天者没有平常间隔，以 60 天代替。三阶段为销售培训的常用教法，分界是经验值，可调整。",
);
