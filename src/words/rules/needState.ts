import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the need states work and where they come from. */
export const needStateRule: Text = text(
  "An explicit need makes a **Target**, a latent one a **Potential** customer, none a **Dead** one, as sales training commonly teaches. Where an expected close is given, an explicit need that is to be met later than half a year from the as-of date is Potential, in agreement with grade D of the A–E grade; calendar months, the last day included. A date that has passed, or none, leaves the explicit need a Target.",
  "需求明確為**目標**，潛在為**潛在**，沒有為**無需求**，是業務訓練的常用分法。若填有預計成交日，需求明確但在基準日起半年之後才成交者列為潛在，與 A–E 等級的 D 級一致；以曆月計，含最後一天。日期已過或未填者仍為目標。",
  "需求明确为**目标**，潜在为**潜在**，没有为**无需求**，是销售培训的常用分法。若填有预计成交日，需求明确但在基准日起半年之后才成交者列为潜在，与 A–E 等级的 D 级一致；以历月计，含最后一天。日期已过或未填者仍为目标。",
);
