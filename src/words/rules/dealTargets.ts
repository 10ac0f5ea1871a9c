import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the three targets work and where their defaults come from. */
export const dealTargetsRule: Text = text(
  "For the next period (a month unless changed), from the customer's own orders. **Must**: its median order value × the orders expected, which are the days of the period ÷ its usual gap; with fewer than three purchase days, its orders so far ÷ the periods since the first one (one at least). **Strive**: the same at the 75th percentile of its order values, or Must + 20%, whichever is larger. **Stretch**: its best period of the last twelve, or the 75th percentile of the average revenue per period in its ABC class (80/95), whichever is larger, and never below Strive.\n\nThe class says what the period that ends on the as-of date has reached; the gap is what was missing to Must.",
  "以客戶自己的訂單推估下一期（預設一個月）。**必達**：訂單金額中位數 × 預計訂單數（期間天數 ÷ 平常購買間隔）；購買日不足三天者，以至今訂單數 ÷ 首購以來的期數（至少一期）計。**力爭**：以訂單金額第 75 百分位計，或必達加 20%，取大者。**挑戰**：近十二期的最佳一期，或其 ABC 類別（80/95）平均每期營收的第 75 百分位，取大者，且不低於力爭。\n\n類別表示截至基準日的這一期達到哪一級；缺口為距必達尚差的金額。",
  "以客户自己的订单推估下一期（默认一个月）。**必达**：订单金额中位数 × 预计订单数（期间天数 ÷ 平常购买间隔）；购买日不足三天者，以至今订单数 ÷ 首购以来的期数（至少一期）计。**力争**：以订单金额第 75 百分位计，或必达加 20%，取大者。**挑战**：近十二期的最佳一期，或其 ABC 类别（80/95）平均每期营收的第 75 百分位，取大者，且不低于力争。\n\n类别表示截至基准日的这一期达到哪一级；缺口为距必达尚差的金额。",
);
