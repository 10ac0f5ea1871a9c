import type { rfm } from "../../methods/rfm/rfm";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the RFM score. Segment names follow common CRM usage; the eight types follow the 重要/一般 naming of Chinese textbooks. */
export const rfmWords: MethodWords<typeof rfm> = {
  title: text("RFM", "RFM評分", "RFM评分"),
  question: text("Who matters, who is slipping away?", "誰最重要，誰正在流失？", "谁最重要，谁正在流失？"),
  purpose: text("RFM: how recently, how often, how much", "RFM：多久前買、多常買、買多少", "RFM：多久前买、多常买、买多少"),
  classHeader: text("Segment", "客群", "客群"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    recency: text("Last purchase", "最近購買", "最近购买"),
    frequency: text("Number of orders", "訂單數", "订单数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    champions: {
      label: text("Champions", "冠軍客戶", "冠军客户"),
      advice: text(
        "Thank them personally, offer new things first and ask for referrals.",
        "親自致謝，新品優先提供，並請他們引薦。",
        "亲自致谢，新品优先提供，并请他们引荐。",
      ),
    },
    loyal: {
      label: text("Loyal", "忠誠客戶", "忠诚客户"),
      advice: text(
        "Keep the rhythm: a personal contact each month and the next step up.",
        "維持節奏：每月親自聯絡一次，並推薦升級方案。",
        "保持节奏：每月亲自联系一次，并推荐升级方案。",
      ),
    },
    potentialLoyalist: {
      label: text("Potential loyalist", "潛力忠誠", "潜力忠诚"),
      advice: text(
        "Bring them to the next order with a matching offer or a loyalty plan.",
        "以合適的搭配或會員方案促成下一張訂單。",
        "以合适的搭配或会员方案促成下一张订单。",
      ),
    },
    newCustomers: {
      label: text("New", "新客戶", "新客户"),
      advice: text(
        "Ask how the first order went and suggest the second within a month.",
        "詢問首單使用情況，一個月內推薦第二單。",
        "询问首单使用情况，一个月内推荐第二单。",
      ),
    },
    promising: {
      label: text("Promising", "有望客戶", "有望客户"),
      advice: text(
        "Stay in sight: show what fits their first order.",
        "保持能見度：介紹與首單相配的產品。",
        "保持曝光：介绍与首单相配的产品。",
      ),
    },
    needsAttention: {
      label: text("Needs attention", "需要關注", "需要关注"),
      advice: text(
        "Contact within two weeks with a reason to buy now.",
        "兩週內聯絡，給一個現在就買的理由。",
        "两周内联系，给一个现在就买的理由。",
      ),
    },
    aboutToSleep: {
      label: text("About to sleep", "即將沉睡", "即将沉睡"),
      advice: text(
        "Wake them with news or a reminder before they forget you.",
        "在被遺忘之前，以新訊息或提醒喚醒。",
        "在被遗忘之前，以新消息或提醒唤醒。",
      ),
    },
    atRisk: {
      label: text("At risk", "流失風險", "流失风险"),
      advice: text(
        "Call this week, ask what changed and make a personal offer.",
        "本週致電，了解變化，提出專屬方案。",
        "本周致电，了解变化，提出专属方案。",
      ),
    },
    cannotLose: {
      label: text("Cannot lose", "不能失去", "不能失去"),
      advice: text(
        "The owner or manager calls in person within three days.",
        "三天內由負責人或主管親自致電。",
        "三天内由负责人或主管亲自致电。",
      ),
    },
    hibernating: {
      label: text("Hibernating", "休眠客戶", "休眠客户"),
      advice: text("Send an inexpensive reminder each quarter, no more.", "每季寄一次低成本的提醒即可。", "每季度发一次低成本的提醒即可。"),
    },
    lost: {
      label: text("Lost", "已流失", "已流失"),
      advice: text(
        "Make one last offer, then leave them out of the rounds.",
        "給最後一次優惠，之後不再列入拜訪。",
        "给最后一次优惠，之后不再列入拜访。",
      ),
    },
    importantValue: {
      label: text("Important value", "重要價值", "重要价值"),
      advice: text(
        "Give them your best people, first choice and early news.",
        "安排最好的人服務，優先供貨、優先告知。",
        "安排最好的人服务，优先供货、优先告知。",
      ),
    },
    importantKeep: {
      label: text("Important to keep", "重要保持", "重要保持"),
      advice: text(
        "Valuable and frequent, but away for long: visit them now.",
        "價值高、買得勤，但久未往來：現在就去拜訪。",
        "价值高、买得勤，但久未往来：现在就去拜访。",
      ),
    },
    importantDevelop: {
      label: text("Important to develop", "重要發展", "重要发展"),
      advice: text(
        "They pay well but seldom: give reasons to buy more often.",
        "出手大方但次數少：給他們更常購買的理由。",
        "出手大方但次数少：给他们更常购买的理由。",
      ),
    },
    importantWinBack: {
      label: text("Important to win back", "重要挽留", "重要挽留"),
      advice: text(
        "They paid well once: find out why they left and bring an offer.",
        "曾是大戶：找出離開的原因，帶著方案去談。",
        "曾是大户：找出离开的原因，带着方案去谈。",
      ),
    },
    generalValue: {
      label: text("General value", "一般價值", "一般价值"),
      advice: text(
        "They come often for little: raise the order value with bundles.",
        "常來但金額小：以組合提高客單價。",
        "常来但金额小：以组合提高客单价。",
      ),
    },
    generalKeep: {
      label: text("General to keep", "一般保持", "一般保持"),
      advice: text("Keep in touch at low cost.", "以低成本保持聯絡。", "以低成本保持联系。"),
    },
    generalDevelop: {
      label: text("General to develop", "一般發展", "一般发展"),
      advice: text("New and small: show the range and watch.", "新而小：介紹產品線，持續觀察。", "新而小：介绍产品线，持续观察。"),
    },
    generalWinBack: {
      label: text("General to win back", "一般挽留", "一般挽留"),
      advice: text("Include them in mass mailings only.", "僅列入群發名單。", "仅列入群发名单。"),
    },
    highValue: {
      label: text("High value", "高價值", "高价值"),
      advice: text("Look after them in person and offer the next step.", "專人照顧，推薦升級方案。", "专人照顾，推荐升级方案。"),
    },
    potential: {
      label: text("Potential", "潛力", "潜力"),
      advice: text(
        "Raise frequency or order value, whichever is the lower.",
        "頻率與客單價，哪個低就先提高哪個。",
        "频率与客单价，哪个低就先提高哪个。",
      ),
    },
    leaving: {
      label: text("At risk of leaving", "有流失風險", "有流失风险"),
      advice: text("Call the valuable ones first, remind the rest.", "先打給高價值客戶，其餘發提醒。", "先打给高价值客户，其余发提醒。"),
    },
  },
  columns: {
    recency: text("Recency (days)", "最近購買（天）", "最近购买（天）"),
    frequency: text("Orders", "訂單數", "订单数"),
    monetary: text("Revenue", "營收", "营收"),
    R: text("R", "R", "R"),
    F: text("F", "F", "F"),
    M: text("M", "M", "M"),
    cell: text("RFM", "RFM", "RFM"),
    score: text("RFM score", "RFM總分", "RFM总分"),
  },
  options: {
    segments: {
      label: text("Segments", "客群劃分", "客群划分"),
      help: text("Which names the scores are turned into.", "分數對應到哪一套客群名稱。", "分数对应到哪一套客群名称。"),
      choices: {
        eleven: text("11 segments", "11 個客群", "11 个客群"),
        eight: text("8 types against the means", "8 類（與平均比較）", "8 类（与平均比较）"),
        three: text("3 tiers", "3 個層級", "3 个层级"),
      },
    },
    against: {
      label: text("Recency against", "與最近購買對照", "与最近购买对照"),
      help: text(
        "What stands on the other axis of the map: frequency alone, or the mean of frequency and monetary.",
        "客群圖的另一軸：只用頻率，或用頻率與金額的平均。",
        "客群图的另一轴：只用频率，或用频率与金额的平均。",
      ),
      choices: {
        frequency: text("Frequency", "頻率", "频率"),
        mean: text("Mean of frequency and monetary", "頻率與金額的平均", "频率与金额的平均"),
      },
    },
    scale: {
      label: text("Scores from 1 to", "分數級數", "分数级数"),
      help: text("How many scores each measure has; 5 is usual.", "每項分成幾級；一般用 5 級。", "每项分成几级；一般用 5 级。"),
    },
    binning: {
      label: text("Scores are cut", "分級方式", "分级方式"),
      help: text(
        "Equal parts at the quantiles; by rank as SPSS does; nested (frequency inside recency, monetary inside both); or at breaks of your own.",
        "按分位數等分；按名次（SPSS 規則）；巢狀（頻率在最近購買之內，金額在兩者之內）；或自訂切點。",
        "按分位数等分；按名次（SPSS 规则）；嵌套（频率在最近购买之内，金额在两者之内）；或自定义切点。",
      ),
      choices: {
        quantile: text("Into equal parts", "等分", "等分"),
        rank: text("By rank (SPSS)", "按名次（SPSS）", "按名次（SPSS）"),
        nested: text("Nested", "巢狀", "嵌套"),
        fixed: text("At my own breaks", "自訂切點", "自定义切点"),
      },
    },
    recencyBreaks: {
      label: text("Breaks for recency, days", "最近購買的切點（天）", "最近购买的切点（天）"),
      help: text("Rising, one fewer than there are scores.", "由小到大，個數比級數少一。", "由小到大，个数比级数少一。"),
    },
    frequencyBreaks: {
      label: text("Breaks for orders", "訂單數的切點", "订单数的切点"),
      help: text("Rising, one fewer than there are scores.", "由小到大，個數比級數少一。", "由小到大，个数比级数少一。"),
    },
    monetaryBreaks: {
      label: text("Breaks for revenue", "營收的切點", "营收的切点"),
      help: text("Rising, one fewer than there are scores.", "由小到大，個數比級數少一。", "由小到大，个数比级数少一。"),
    },
    weights: {
      label: text("Weights of R, F, M", "R、F、M 權重", "R、F、M 权重"),
      help: text(
        "For the weighted score only; the segments do not change.",
        "只影響加權總分，不影響客群。",
        "只影响加权总分，不影响客群。",
      ),
    },
    frequency: {
      label: text("Orders are counted by", "訂單計數方式", "订单计数方式"),
      help: text(
        "Distinct order numbers (rows, where there is no number), or days with a purchase. Returns are not counted.",
        "不同訂單號（沒有訂單號時按列），或有購買的天數。退貨不計。",
        "不同订单号（没有订单号时按行），或有购买的天数。退货不计。",
      ),
      choices: { orders: text("Orders", "訂單", "订单"), days: text("Purchase days", "購買日", "购买日") },
    },
  },
  why: {},
  findings: {
    slipping: text(
      "{count|One good customer|{count} good customers} worth {money} {count|is|are} slipping away; {best|the best one brings|the best {best} bring} {share} of all revenue.",
      "有 {count} 位好客戶正在流失，合計 {money}；最好的 {best} 位帶來 {share} 的營收。",
      "有 {count} 位好客户正在流失，合计 {money}；最好的 {best} 位带来 {share} 的营收。",
    ),
    slippingNoneBest: text(
      "{count|One good customer|{count} good customers} worth {money} {count|is|are} slipping away; nobody is in the best segment.",
      "有 {count} 位好客戶正在流失，合計 {money}；目前沒有人在最好的客群。",
      "有 {count} 位好客户正在流失，合计 {money}；目前没有人在最好的客群。",
    ),
    noneSlippingNoneBest: text(
      "No good customer is slipping away; nobody is in the best segment.",
      "目前沒有好客戶正在流失，也沒有人在最好的客群。",
      "目前没有好客户正在流失，也没有人在最好的客群。",
    ),
    noneSlipping: text(
      "No good customer is slipping away; {best|the best one brings|the best {best} bring} {share} of all revenue.",
      "目前沒有好客戶正在流失；最好的 {best} 位帶來 {share} 的營收。",
      "目前没有好客户正在流失；最好的 {best} 位带来 {share} 的营收。",
    ),
  },
  refusals: {
    weights: text(
      "The weights “{met}” do not fit: give three numbers of zero or more, not all zero.",
      "權重「{met}」不適用：請輸入三個不小於零的數，且不可全為零。",
      "权重“{met}”不适用：请输入三个不小于零的数，且不可全为零。",
    ),
    breaksCount: text(
      "{option}: {wanted|1 break is|{wanted} breaks are} needed, one fewer than there are scores; given: {met}.",
      "{option}：需要 {wanted} 個切點（比級數少一），目前有 {met} 個。",
      "{option}：需要 {wanted} 个切点（比级数少一），目前有 {met} 个。",
    ),
    breaksOrder: text(
      "{option}: the breaks “{met}” must rise from one to the next.",
      "{option}：切點「{met}」必須由小到大。",
      "{option}：切点“{met}”必须由小到大。",
    ),
  },
  sections: {
    heatMap: { title: text("Mean revenue by recency and frequency", "平均營收：最近購買 × 頻率", "平均营收：最近购买 × 频率") },
    firstToCall: {
      title: text("First to call", "優先聯絡", "优先联系"),
      note: text(
        "They buy often and for much, but have not been back for long. The largest money first.",
        "買得勤、金額高，但久未回購。金額大者在前。",
        "买得勤、金额高，但久未复购。金额大者在前。",
      ),
    },
    breaks: { title: text("Where the scores were cut", "分級切點", "分级切点") },
  },
};
