import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the high-net-worth fit works and where its defaults come from. */
export const netWorthRule: Text = text(
  "Safety decides first: a risk tolerance that is low or not known, a wish for safety, or assets below 1,000,000 make the **Steady** plan. High tolerance, a wish for growth and assets from 3,000,000 make the **Growth** plan. Everything between is **Balanced**. The bands are in the currency of the sheet; set them to your own. This is an aid for the talk, not a suitability test as the law may ask for.",
  "先看安全：風險承受度低或未填、偏好保本、或資產低於 1,000,000 者為**穩健型**。承受度高、偏好成長且資產達 3,000,000 者為**成長型**。其餘為**平衡型**。門檻以工作表的幣別計，請自行設定。此分類供洽談參考，不能取代法規要求的適合度評估。",
  "先看安全：风险承受度低或未填、偏好保本、或资产低于 1,000,000 者为**稳健型**。承受度高、偏好成长且资产达 3,000,000 者为**成长型**。其余为**平衡型**。门槛以工作表的币种计，请自行设定。此分类供洽谈参考，不能取代法规要求的适当性评估。",
);
