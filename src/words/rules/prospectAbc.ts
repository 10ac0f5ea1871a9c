import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the prospect classes work and where they come from. */
export const prospectAbcRule: Text = text(
  "Three questions, as sales training commonly teaches: is the need high (explicit), is the budget high, is the decision chain short (at most two people)? **A** is yes to all three, **B** yes to two, **C** the rest. What is not known counts as no. A budget told in words is high when it says so; one told as an amount when it reaches the limit of the user, or, without one, the median of the budgets given, which is this program's own default because no amount fits every trade.",
  "業務訓練常問的三題：需求高嗎（明確）？預算高嗎？決策鏈短嗎（兩人以內）？三項皆是為 **A**，兩項為 **B**，其餘為 **C**；未填視為否。預算以文字填寫時，填「高」即為高；以金額填寫時，達到自訂門檻即為高，未訂門檻則以所填預算的中位數為準。中位數是本程式自訂的預設值，因為沒有一個金額適用所有行業。",
  "销售培训常问的三题：需求高吗（明确）？预算高吗？决策链短吗（两人以内）？三项皆是为 **A**，两项为 **B**，其余为 **C**；未填视为否。预算以文字填写时，填“高”即为高；以金额填写时，达到自定义门槛即为高，未定门槛则以所填预算的中位数为准。中位数是本程序自行设定的默认值，因为没有一个金额适用所有行业。",
);
