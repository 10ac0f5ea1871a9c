import type { Text } from "../../core/Text";
import { text } from "../text";

/** How silence is told and where its defaults come from. */
export const inactiveRule: Text = text(
  "Whoever has neither bought nor been in contact for three whole calendar months up to the as-of date is **Silent**. Who has been in contact but not bought is **In touch, not buying**; who has bought without a contact is **Buying, not in touch**; everyone else is **Active**. Where only purchases are known, they alone tell, and so do contacts; a customer of whom neither is known is left out and told.\n\nThe three months are those of the training and can be changed; the two classes between are ours, because each asks for a different call. The idea beside each silent customer goes by its revenue, by what was last, and by how long ago it was: the larger half is visited, and after a year of silence there is one last offer.",
  "截至基準日，滿三個曆月既未購買也未聯絡者為**沉默**；有聯絡但未購買者為**有聯絡未購買**；有購買但未聯絡者為**有購買未聯絡**；其餘為**活躍**。只有購買資料時僅看購買，只有聯絡資料亦同；兩者皆無的客戶略過並列入報告。\n\n三個月取自訓練教法，可以調整；中間兩類是我們加的，因為打電話的目的不同。每位沉默客戶的喚醒做法依營收、最後動態與沉默時間而定：金額較大的一半親自拜訪，沉默滿一年者給最後一次優惠。",
  "截至基准日，满三个历月既未购买也未联系者为**沉默**；有联系但未购买者为**有联系未购买**；有购买但未联系者为**有购买未联系**；其余为**活跃**。只有购买数据时仅看购买，只有联系数据亦同；两者皆无的客户略过并列入报告。\n\n三个月取自培训教法，可以调整；中间两类是我们加的，因为打电话的目的不同。每位沉默客户的唤醒做法按营收、最后动态与沉默时间而定：金额较大的一半亲自拜访，沉默满一年者给最后一次优惠。",
);
