import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the month-end review works and where its defaults come from. */
export const abcReviewRule: Text = text(
  `**Periods.** Every calendar month, or quarter of a fiscal year that begins in any month, gets its ABC classes by the rule of \`abc\`; with several measures their classes are combined as in the three-measure form. A fiscal year is named for the calendar year in which it ends. From orders every period is classified anew; from a table of totals this period is compared with what earlier reviews kept in the workbook. A customer is *there* in a period when some amount is not zero. The period of the as-of date is the current one; while it still runs it is marked, and left out of stability and XYZ.

**Move.** *Up* and *down* compare the class with that of the period before. *New* was never there before, *back* was there earlier but not in the period before, *lost* was in the period before and is not there now. **Money at stake** is what a customer who left, fell or stayed brings less than before, or what one who rose, came or came back brings more; never below zero.

**Path and stability.** The path shows the classes of the last six periods, oldest first, from the first period in which the customer is known; \`-\` is a period without the customer. Over the finished ones of these six: *Stable* kept one class, *Rising* rose at least once and never fell, *Falling* fell at least once and never rose, *Swinging* did both. A period without the customer ranks below the last class; fewer than two periods say nothing.

**XYZ** is by the coefficient of variation over all finished periods: population standard deviation ÷ mean, a period without the customer counted as zero; X up to 0.5, Y up to 1, Z above. Where the mean is zero or negative there is none. Limits of 0.5 and 1 are the usual ones and can be changed.

**Head count.** One A for two B and two C is the norm of the month-end form.`,
  `**期間。** 每個月份（或季度，會計年度可自任一月開始）都按 \`abc\` 的規則分類；有多項指標時，依三指標表的方式合併。會計年度以結束的西元年命名。有訂單明細時，每一期重新分類；只有合計表時，本期與活頁簿中先前覆核留下的紀錄比較。任一金額不為零，即視為該期有往來。基準日所在的期間為本期；尚未結束時會註明，且不計入穩定性與 XYZ。

**異動。** 「升級」與「降級」是與上期類別比較。「新客戶」過去從未往來；「回流」曾經往來、上期沒有；「流失」上期有、本期沒有。**影響金額**：流失、降級或持平的客戶，為比上期少的金額；升級、新增或回流的客戶，為比上期多的金額；不小於零。

**軌跡與穩定性。** 軌跡為最近六期的類別，由舊到新，自客戶首次出現的期間起算；\`-\` 表示該期沒有往來。以其中已結束的期間判斷：「穩定」類別始終相同；「上升」至少升過一次且從未下降；「下降」至少降過一次且從未上升；「波動」有升有降。沒有往來的期間低於最後一類；不足兩期不判斷。

**XYZ** 以所有已結束期間的變異係數判斷：母體標準差 ÷ 平均，沒有往來的期間以零計；0.5 以內為 X，1 以內為 Y，以上為 Z。平均為零或負時不判斷。0.5 與 1 為慣用值，可更改。

**客戶數。** A:B:C 為 1:2:2，是月結表的常規。`,
  `**期间。** 每个月份（或季度，财年可自任一月开始）都按 \`abc\` 的规则分类；有多项指标时，按三指标表的方式合并。财年以结束的公历年命名。有订单明细时，每一期重新分类；只有合计表时，本期与工作簿中先前复核留下的记录比较。任一金额不为零，即视为该期有往来。基准日所在的期间为本期；尚未结束时会注明，且不计入稳定性与 XYZ。

**变动。** “升级”与“降级”是与上期类别比较。“新客户”过去从未往来；“回流”曾经往来、上期没有；“流失”上期有、本期没有。**影响金额**：流失、降级或持平的客户，为比上期少的金额；升级、新增或回流的客户，为比上期多的金额；不小于零。

**轨迹与稳定性。** 轨迹为最近六期的类别，由旧到新，自客户首次出现的期间起算；\`-\` 表示该期没有往来。以其中已结束的期间判断：“稳定”类别始终相同；“上升”至少升过一次且从未下降；“下降”至少降过一次且从未上升；“波动”有升有降。没有往来的期间低于最后一类；不足两期不判断。

**XYZ** 以所有已结束期间的变异系数判断：总体标准差 ÷ 平均，没有往来的期间以零计；0.5 以内为 X，1 以内为 Y，以上为 Z。平均为零或负时不判断。0.5 与 1 为惯用值，可更改。

**客户数。** A:B:C 为 1:2:2，是月结表的常规。`,
);
