import type { inactive } from "../../methods/inactive/inactive";
import { decisionWhy } from "../decisionWhy";
import { metricTitle } from "../metrics";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the silent customers. */
export const inactiveWords: MethodWords<typeof inactive> = {
  title: text("Silent customers", "沉默客戶", "沉默客户"),
  question: text("Who has gone quiet?", "誰已經很久沒有動靜？", "谁已经很久没有动静？"),
  purpose: text(
    "No purchase and no contact for months, and how to wake them",
    "數月未購也未聯絡，附喚醒做法",
    "数月未购也未联系，附唤醒做法",
  ),
  classHeader: text("Activity", "活躍狀態", "活跃状态"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    recency: metricTitle("recency"),
    daysSinceContact: metricTitle("daysSinceContact"),
    monetary: metricTitle("monetary"),
  },
  classes: {
    active: {
      label: text("Active", "活躍", "活跃"),
      advice: text("Carry on as before.", "照常服務。", "照常服务。"),
    },
    talking: {
      label: text("In touch, not buying", "有聯絡未購買", "有联系未购买"),
      advice: text(
        "You talk, and no order comes: ask straight out what keeps them from ordering, and propose a small first step.",
        "有來往卻沒訂單：直接問卡在哪裡，提一個小額的開始。",
        "有来往却没订单：直接问卡在哪里，提一个小额的开始。",
      ),
    },
    buying: {
      label: text("Buying, not in touch", "有購買未聯絡", "有购买未联系"),
      advice: text(
        "They buy without us: call to ask whether all is well, before a competitor does.",
        "自己會買卻沒人關心：趕在對手之前打電話問候。",
        "自己会买却没人关心：赶在对手之前打电话问候。",
      ),
    },
    silent: {
      label: text("Silent", "沉默", "沉默"),
      advice: text(
        "Wake them this week, with something that is useful to them; after two attempts without an answer, go on to the next.",
        "本週帶著對客戶有用的東西去喚醒；兩次沒有回音，就換下一位。",
        "本周带着对客户有用的东西去唤醒；两次没有回音，就换下一位。",
      ),
    },
  },
  columns: {
    lastEvent: text("Last event", "最後動態日", "最后动态日"),
    event: text("What it was", "最後動態", "最后动态"),
    monthsSilent: text("Months of silence", "沉默月數", "沉默月数"),
    idea: text("How to wake them", "喚醒做法", "唤醒做法"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    months: {
      label: text("Silent after months", "幾個月沒動靜算沉默", "几个月没动静算沉默"),
      help: text("Whole calendar months up to the as-of date.", "截至基準日的完整曆月。", "截至基准日的完整历月。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers has|{count} of {all} customers have} neither bought nor been spoken with for months.",
      "{all} 位客戶中有 {count} 位已數月未購買也未聯絡。",
      "{all} 位客户中有 {count} 位已数月未购买也未联系。",
    ),
    none: text("Nobody has gone silent.", "沒有沉默的客戶。", "没有沉默的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Wake these customers, largest first", "喚醒名單（金額大者在前）", "唤醒名单（金额大者在前）") } },
  phrases: {
    monthsWithoutPurchase: text("Months without a purchase", "未購買月數", "未购买月数"),
    monthsWithoutContact: text("Months without a contact", "未聯絡月數", "未联系月数"),
    bought: text("Purchase", "購買", "购买"),
    spoke: text("Contact", "聯絡", "联系"),
    visit: text(
      "Visit in person: ask what has changed since the last order",
      "親自拜訪：問問上次之後有什麼變化",
      "亲自拜访：问问上次之后有什么变化",
    ),
    askNews: text(
      "Call: was the last delivery right, and what is needed next",
      "致電：上次的貨用得如何，接下來缺什麼",
      "致电：上次的货用得如何，接下来缺什么",
    ),
    pickUp: text("Pick up the last conversation with an answer to it", "接續上次的話題，帶一個答案去", "接续上次的话题，带一个答案去"),
    lastOffer: text(
      "One last offer with a date; then only news twice a year",
      "給一個有期限的最後優惠，之後半年捎一次消息",
      "给一个有期限的最后优惠，之后半年捎一次消息",
    ),
  },
};
