import type { Action } from "../../methods/abcReview/judge/actionOf";
import type { Text } from "../../core/Text";
import { text } from "../text";

/** What to do with a customer, by what happened to it or by its box of ABC × XYZ. */
export const abcReviewActions: Readonly<Record<Action, Text>> = {
  winBack: text("Call this week: ask why, make an offer", "本週致電：問明未下單原因，提出方案", "本周致电：问明未下单原因，提出方案"),
  askOnce: text("Write once; leave it there if nothing comes back", "發訊詢問一次，無回應即不再跟進", "发消息询问一次，无回应即不再跟进"),
  askWhy: text("Ask what changed: price, service, competitors", "了解原因：價格、服務、競爭對手", "了解原因：价格、服务、竞争对手"),
  secure: text("Thank them; agree on the next order", "致謝，敲定下一張訂單", "致谢，敲定下一张订单"),
  welcome: text("Welcome them; second order within the month", "歡迎新客，一個月內促成第二單", "欢迎新客，一个月内促成第二单"),
  welcomeBack: text("Ask what brought them back, and keep it up", "問明回流原因，並維持下去", "问明回流原因，并维持下去"),
  boxAX: text("Agree on a yearly plan; keep stock for them", "議定年度計畫，備妥存貨", "议定年度计划，备足库存"),
  boxAY: text("Ask for a forecast; plan promotions together", "請客戶提供預測，共同安排促銷", "请客户提供预测，共同安排促销"),
  boxAZ: text("Stay close: ask for projects ahead of time", "密切聯絡，提前掌握專案需求", "密切联系，提前掌握项目需求"),
  boxBX: text("Widen the range; offer standing orders", "擴大品項，建議定期訂單", "扩大品类，建议定期订单"),
  boxBY: text("Contact before the usual order date", "在慣常訂貨日前聯絡", "在惯常订货日前联系"),
  boxBZ: text("Find out what sets off an order", "找出觸發訂單的原因", "找出触发订单的原因"),
  boxCX: text("Automate: standing order, self-service", "自動化：定期訂單、自助下單", "自动化：定期订单、自助下单"),
  boxCY: text("Bundle orders: minimum, fixed delivery days", "合併訂單：最低訂量、固定出貨日", "合并订单：最低订量、固定出货日"),
  boxCZ: text("Serve on request only", "有需求才服務", "有需求才服务"),
  watch: text("Watch for another period", "再觀察一期", "再观察一期"),
};
