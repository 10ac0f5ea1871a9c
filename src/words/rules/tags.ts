import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the tags work and where their defaults come from. */
export const tagsRule: Text = text(
  "A customer gets a tag from each thing that is known: a band of purchases, the stage, the need, and the industry as it is written. All stand in one cell, parted by a bar, so that a filter finds them; the summary counts each. The bands part the customers who buy: the top 20% are **Large**, the next 30% **Mid**, the rest **Small** (place by the part of the customers who buy more, so that equal amounts share a band), or go by amounts of your own. The share of 20% follows the usual 80/20 observation; 30% is our choice. Purchases of zero or less give no band.\n\nThe tags are rules of which *every* one that holds counts; the first is the main tag, which colours the customer. Rules on your own sheet can give tags too: beside these, or, after copying these there and changing them, in their place. A rule without conditions counts only where no other holds.",
  "每項已知資料給一個標籤：採購規模、階段、需求，以及照原文的產業。全部放在同一格，以直線分隔，方便篩選；摘要逐一計數。規模只在有購買的客戶中分：前 20% 為**大客戶**，其次 30% 為**中客戶**，其餘為**小客戶**（以「採購額更高的客戶佔比」定位，金額相同者同級），也可自訂金額。20% 來自常見的 80/20 法則，30% 為本方法的選擇。採購額為零或負者不給規模標籤。\n\n標籤就是規則，凡*符合*的都算；第一個是主標籤，決定顏色。您的「規則」工作表也能產生標籤：可與上述並用，或先把上述規則複製過去修改後完全取代。沒有條件的規則只在其他規則都不符合時才算。",
  "每项已知资料给一个标签：采购规模、阶段、需求，以及照原文的行业。全部放在同一格，以竖线分隔，方便筛选；摘要逐一计数。规模只在有购买的客户中分：前 20% 为**大客户**，其次 30% 为**中客户**，其余为**小客户**（以“采购额更高的客户占比”定位，金额相同者同级），也可自定义金额。20% 来自常见的二八法则，30% 为本方法的选择。采购额为零或负者不给规模标签。\n\n标签就是规则，凡*符合*的都算；第一个是主标签，决定颜色。您的“规则”工作表也能产生标签：可与上述并用，或先把上述规则复制过去修改后完全取代。没有条件的规则只在其他规则都不符合时才算。",
);
