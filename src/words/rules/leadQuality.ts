import type { Text } from "../../core/Text";
import { text } from "../text";

/** How lead quality works and where it comes from. */
export const leadQualityRule: Text = text(
  "Five kinds of lead, as telephone sales training commonly teaches, by the traits ticked after a call. Points: **Ideal** open 2, decides fast 2, friendly 1; **VIP** large 3, rational 1, slow 1; **Mass, friendly** friendly 3, open 1; **Mass, cautious** cautious 2, rational 1, slow 1; **Difficult** hard demands 4. The kind with the most points wins; of equal points the harder one, in the order Difficult, Mass cautious, Mass friendly, VIP, Ideal. A lead whose ticks all say no counts as cautious; one without any tick is left out. A difficult lead is listed to be passed on after three calls. The kinds and the three calls are taught; the points are this program's own.",
  "電銷訓練常分的五種客戶，依通話後勾選的特徵計分。**理想型**：開放 2、決定快 2、好說話 1；**VIP型**：量大 3、理性 1、決定慢 1；**大眾親和型**：好說話 3、開放 1；**大眾謹慎型**：謹慎 2、理性 1、決定慢 1；**刁難型**：要求苛刻 4。得分最高者為準；同分取較難的，順序為刁難、大眾謹慎、大眾親和、VIP、理想。全部填否者視為謹慎；完全未填者不分類。刁難型打滿三通即列入放手名單。類型與三通之說出自訓練，分數由本程式自訂。",
  "电销培训常分的五种客户，按通话后勾选的特征计分。**理想型**：开放 2、决定快 2、好说话 1；**VIP型**：量大 3、理性 1、决定慢 1；**大众亲和型**：好说话 3、开放 1；**大众谨慎型**：谨慎 2、理性 1、决定慢 1；**刁难型**：要求苛刻 4。得分最高者为准；同分取较难的，顺序为刁难、大众谨慎、大众亲和、VIP、理想。全部填否者视为谨慎；完全未填者不分类。刁难型打满三通即列入放手名单。类型与三通之说出自培训，分数由本程序自行设定。",
);
