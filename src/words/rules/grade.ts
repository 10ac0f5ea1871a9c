import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the A–E grade works and where its defaults come from. */
export const gradeRule: Text = text(
  "The state of the **need** (explicit, latent, none) and the day on which a deal is **expected** give the grade: explicit and within one month **A**, within three months **B**, within half a year **C**; latent, or explicit later than that or with no date, **D**; no need **E**. Months are calendar months from the as-of date, their last day included. A date in the past with an explicit need stays A and is marked, because it must be asked again.\n\nEach grade has an interval: every day, every week, every 15 days, every 30 days, once a year. The next contact is the last contact plus the interval, or the as-of date for someone never contacted.",
  "由**需求**狀態（明確、潛在、無）與**預計成交日**決定等級：需求明確且一個月內成交為 **A**，三個月內為 **B**，半年內為 **C**；潛在需求、或需求明確但更晚或沒有日期為 **D**；無需求為 **E**。月份以基準日起算的曆月計，含最後一天。需求明確但日期已過者仍為 A 並註明，需重新確認。\n\n各等級有跟進間隔：每天、每週、每 15 天、每 30 天、每年一次。下次聯絡日為上次聯絡日加間隔；從未聯絡者為基準日。",
  "由**需求**状态（明确、潜在、无）与**预计成交日**决定等级：需求明确且一个月内成交为 **A**，三个月内为 **B**，半年内为 **C**；潜在需求、或需求明确但更晚或没有日期为 **D**；无需求为 **E**。月份以基准日起算的日历月计，含最后一天。需求明确但日期已过者仍为 A 并注明，需重新确认。\n\n各等级有跟进间隔：每天、每周、每 15 天、每 30 天、每年一次。下次联系日为上次联系日加间隔；从未联系者为基准日。",
);
