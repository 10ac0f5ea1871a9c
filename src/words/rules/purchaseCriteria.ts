import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the states of purchase criteria work and where they come from. */
export const purchaseCriteriaRule: Text = text(
  "Four states, as sales training commonly teaches. **Settled**: a supplier is chosen, or we are asked for a price only. **Half settled**: the criteria can still change, or opinions differ inside. **Unsettled**: they know what they do not want. **Unknown**: the need is not yet recognised, and we are the first contact. A column that names the state decides; where it is empty, the ticked signs do, the first of the order above that holds. Nothing ticked is Unknown. The order from best to worst follows how much we can still shape and how near the purchase is.",
  "業務訓練常用的四種狀態。**已定**：已選定廠商，或只找我們比價。**半定**：標準仍可調整，或內部意見不一。**未定**：只知道不要什麼。**未知**：還沒意識到需求，我們是第一個接觸的。有狀態欄時以該欄為準；空白時看勾選的跡象，依上列順序取最先符合者；都沒勾選為未知。由好到壞的順序，取決於我們還能影響多少、離採購多近。",
  "销售培训常用的四种状态。**已定**：已选定供应商，或只找我们比价。**半定**：标准仍可调整，或内部意见不一。**未定**：只知道不要什么。**未知**：还没意识到需求，我们是第一个接触的。有状态列时以该列为准；空白时看勾选的迹象，按上列顺序取最先符合者；都没勾选为未知。由好到坏的顺序，取决于我们还能影响多少、离采购多近。",
);
