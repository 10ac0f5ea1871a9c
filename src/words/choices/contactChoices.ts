import type { contactKinds, directions } from "../../core/fields/contactFields";
import { text } from "../text";
import { choice } from "./choice";
import type { ChoiceWords } from "./ChoiceWords";

/** Who began a contact. */
export const directionChoices: ChoiceWords<(typeof directions)[number]> = {
  inbound: choice(
    text("Inbound", "來電來訊", "来电来讯"),
    "in|incoming|from customer|received|進線|进线|來|来|客戶主動|客户主动|被動|被动|收",
  ),
  outbound: choice(
    text("Outbound", "我方聯絡", "我方联系"),
    "out|outgoing|to customer|sent|外撥|外拨|去|主動|主动|我方主動|我方主动|發|发",
  ),
};

/** What a contact was about. */
export const contactKindChoices: ChoiceWords<(typeof contactKinds)[number]> = {
  inquiry: choice(text("Inquiry", "詢問", "询问"), "enquiry|question|request|rfq|quote request|詢價|询价|諮詢|咨询|問價|问价"),
  complaint: choice(text("Complaint", "投訴", "投诉"), "claim|客訴|客诉|抱怨|申訴|申诉"),
  suggestion: choice(text("Suggestion", "建議", "建议"), "feedback|idea|proposal|回饋|反饋|反馈|意見|意见"),
  referral: choice(text("Referral", "轉介", "转介"), "referred|introduction|recommendation|介紹|介绍|轉介紹|转介绍|推薦|推荐"),
  visit: choice(
    text("Visit", "拜訪", "拜访"),
    "meeting|call|phone|email|mail|message|來訪|来访|會議|会议|電話|电话|郵件|邮件|訊息|信息|微信|line",
  ),
  login: choice(text("Login", "登入", "登录"), "log in|signin|sign in|app|session|登陆"),
  order: choice(text("Order", "訂單", "订单"), "purchase|下單|下单|訂購|订购"),
  other: choice(text("Other", "其他", "其他"), "misc|others"),
};
