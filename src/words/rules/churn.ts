import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the churn signals work and where their defaults come from. */
export const churnRule: Text = text(
  "Seven signals are looked at, each with its points: orders at half of the window before, or less (3); contacts or logins likewise (2); more complaints than before (2); no purchase for more than two usual gaps (3); no contact for more than 90 days (1); a basket that has lost a fifth, or more (1); inquiries at half, or less (1). The points of those that hold are added: five or more are **High**, three **Medium**, one **Low**, otherwise **None**. A signal whose data are not there, or that has nothing to be compared with, says nothing.\n\nA window is three calendar months up to the as-of date. Points and limits are a sales manager's rule of thumb, not a fitted model: what the customer does counts more than what it does not say. Money at stake is the revenue of the window before, or all revenue where windows are not known.",
  "檢視七項徵兆，各有分數：訂單降到前期一半或以下（3）；聯絡或登入降到一半（2）；投訴增加（2）；超過平常間隔兩倍未購（3）；超過 90 天未聯絡（1）；客單價下滑兩成以上（1）；詢問降到一半（1）。成立者分數相加：五分以上為**高**，三分為**中**，一分為**低**，其餘為**無**。資料不足或無從比較的徵兆不計。\n\n一期為截至基準日的三個曆月。分數與門檻是業務主管的經驗法則，並非統計模型：客戶的行動比沉默更有分量。可能流失的金額為前期營收；無分期資料時為全部營收。",
  "考察七项征兆，各有分数：订单降到前期一半或以下（3）；联系或登录降到一半（2）；投诉增加（2）；超过平常间隔两倍未购（3）；超过 90 天未联系（1）；客单价下滑两成以上（1）；询问降到一半（1）。成立者分数相加：五分以上为**高**，三分为**中**，一分为**低**，其余为**无**。资料不足或无从比较的征兆不计。\n\n一期为截至基准日的三个历月。分数与门槛是销售主管的经验法则，并非统计模型：客户的行动比沉默更有分量。可能流失的金额为前期营收；无分期数据时为全部营收。",
);
