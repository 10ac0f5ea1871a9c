import type { cooperation } from "../../methods/cooperation/cooperation";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";
import { churnWords } from "./churn";

/** Words of the kinds of cooperation. */
export const cooperationWords: MethodWords<typeof cooperation> = {
  title: text("Cooperation", "合作分類", "合作分类"),
  question: text("Who needs what attention?", "哪位客戶需要哪種關照？", "哪位客户需要哪种关照？"),
  purpose: text(
    "Value, risk, trouble and prospects in one order of seven",
    "把價值、風險、麻煩與潛力排成七類",
    "把价值、风险、麻烦与潜力排成七类",
  ),
  classHeader: text("Cooperation", "合作分類", "合作分类"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    ...churnWords.needs,
    tenure: text("Days since the first purchase", "距首次購買天數", "距首次购买天数"),
    margin: text("Gross margin", "毛利", "毛利"),
    daysLate: text("Days late", "逾期天數", "逾期天数"),
    overdueShare: text("Share overdue", "逾期金額佔比", "逾期金额占比"),
    complaints: text("Complaints", "投訴次數", "投诉次数"),
    need: text("Need", "需求", "需求"),
  },
  classes: {
    mostValuable: {
      label: text("Most valuable", "最有價值", "最有价值"),
      advice: text(
        "Your best hours belong here: a plan for each, the right people, and no surprises in delivery.",
        "把最好的時間留給他們：一戶一計畫、派合適的人、交貨不出錯。",
        "把最好的时间留给他们：一户一策、派合适的人、交货不出错。",
      ),
    },
    toNurture: {
      label: text("To nurture", "值得培養", "值得培养"),
      advice: text(
        "New, growing or with a need: learn their plans, and grow one product at a time.",
        "新客、成長中或有需求：了解計畫，一次帶起一項產品。",
        "新客、成长中或有需求：了解计划，一次带起一项产品。",
      ),
    },
    routine: {
      label: text("Routine", "一般往來", "一般往来"),
      advice: text(
        "Serve them well with little effort: standard terms, reminders, self-service.",
        "省力地服務好：標準條件、定期提醒、自助下單。",
        "省力地服务好：标准条件、定期提醒、自助下单。",
      ),
    },
    needsAttention: {
      label: text("Needs attention", "需要關注", "需要关注"),
      advice: text(
        "Value is slipping: visit within the week and find out where the missing orders go.",
        "價值在下滑：一週內拜訪，查清少掉的單去了哪裡。",
        "价值在下滑：一周内拜访，查清少掉的单去了哪里。",
      ),
    },
    problemProne: {
      label: text("Problem-prone", "問題較多", "问题较多"),
      advice: text(
        "Settle complaints and payments first, with one person in charge; then talk of new orders.",
        "先把投訴與帳款處理好，指定專人負責，再談新單。",
        "先把投诉与账款处理好，指定专人负责，再谈新单。",
      ),
    },
    toWinBack: {
      label: text("To win back", "值得挽回", "值得挽回"),
      advice: text(
        "They were worth something: one honest call about why they left, and an offer that answers it.",
        "曾有價值：打一通誠懇的電話問離開原因，對症提方案。",
        "曾有价值：打一通诚恳的电话问离开原因，对症提方案。",
      ),
    },
    mostDangerous: {
      label: text("Most dangerous", "最危險", "最危险"),
      advice: text(
        "Much to lose, today: the manager calls, and deliveries on credit are limited until payment is agreed.",
        "損失最大的風險：主管今天親自聯絡；欠款談妥前控管出貨。",
        "损失最大的风险：主管今天亲自联系；欠款谈妥前控制发货。",
      ),
    },
    toAvoid: {
      label: text("To avoid", "應避免", "应避免"),
      advice: text(
        "They cost money and do not pay: prepayment and list prices, or part on good terms.",
        "賠錢又欠款：改為預付與牌價，否則好聚好散。",
        "赔钱又欠款：改为预付与牌价，否则好聚好散。",
      ),
    },
  },
  columns: {
    churnScore: text("Churn score", "流失分數", "流失分数"),
    shareAbove: text("Share of customers worth more", "排名在前的客戶佔比", "排名在前的客户占比"),
    revenueTrend: text("Revenue against before", "營收與前期之比", "营收与前期之比"),
    gapsSince: text("Usual gaps since the last purchase", "距上次購買的間隔倍數", "距上次购买的间隔倍数"),
    daysLate: text("Days late", "逾期天數", "逾期天数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    trendMonths: {
      label: text("Months compared", "比較的月數", "比较的月数"),
      help: text("The last months are held against as many before.", "以最近幾個月與再前幾個月相比。", "以最近几个月与再前几个月相比。"),
    },
    highPercent: {
      label: text("High value: top percent", "高價值：前幾 %", "高价值：前几 %"),
      help: text(
        "Share of the customers, by revenue, that count as high value.",
        "營收排名在這個比例內者為高價值。",
        "营收排名在这个比例内者为高价值。",
      ),
    },
    lowPercent: {
      label: text("Low value: last percent", "低價值：後幾 %", "低价值：后几 %"),
      help: text(
        "Lapsed customers in this last part are not won back.",
        "排在最後這個比例的流失客戶不必挽回。",
        "排在最后这个比例的流失客户不必挽回。",
      ),
    },
    badDays: {
      label: text("Bad credit above days late", "逾期幾天以上算信用差", "逾期几天以上算信用差"),
      help: text("Average days late, weighted by amount.", "以金額加權的平均逾期天數。", "以金额加权的平均逾期天数。"),
    },
    badPercent: {
      label: text("Bad credit above percent overdue", "逾期金額幾成以上算信用差（%）", "逾期金额几成以上算信用差（%）"),
      help: text("Share of the amount due that is overdue.", "應收金額中已逾期的比例。", "应收金额中已逾期的比例。"),
    },
    lateDays: {
      label: text("Late payer above days", "逾期幾天以上算慣性遲付", "逾期几天以上算惯性迟付"),
      help: text(
        "Whoever pays later than this on average is problem-prone.",
        "平均逾期超過這個天數即為問題較多。",
        "平均逾期超过这个天数即为问题较多。",
      ),
    },
    complaintsFrom: {
      label: text("Problem-prone from complaints", "幾次投訴算問題較多", "几次投诉算问题较多"),
      help: text("Complaints in the last months.", "近期的投訴次數。", "近期的投诉次数。"),
    },
    lostGaps: {
      label: text("Lapsed after usual gaps", "幾個間隔未購算流失", "几个间隔未购算流失"),
      help: text(
        "Without a habit a third of a year stands for the usual gap.",
        "無固定節奏者，以三分之一年作為平常間隔。",
        "无固定节奏者，以三分之一年作为平常间隔。",
      ),
    },
    newMonths: {
      label: text("New up to months", "幾個月內算新客戶", "几个月内算新客户"),
      help: text("Months since the first purchase.", "自首次購買起的月數。", "自首次购买起的月数。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers needs|{count} of {all} customers need} attention: dangerous, problem-prone or falling.",
      "{all} 位客戶中有 {count} 位需要處理：危險、問題多或下滑。",
      "{all} 位客户中有 {count} 位需要处理：危险、问题多或下滑。",
    ),
    none: text("Nobody needs special attention.", "目前沒有需要特別處理的客戶。", "目前没有需要特别处理的客户。"),
  },
  refusals: {
    sharesOverlap: text(
      "The shares {first} % and {second} % do not fit: together they may be at most 100%.",
      "比例 {first}% 與 {second}% 不適用：合計不得超過 100%。",
      "比例 {first}% 与 {second}% 不适用：合计不得超过 100%。",
    ),
  },
  sections: {
    act: { title: text("Attend to these first, largest revenue first", "優先關照（營收由大到小）", "优先关照（营收由大到小）") },
  },
  phrases: {
    complaintsNow: text("Complaints of the last months", "近期投訴次數", "近期投诉次数"),
    monthsKnown: text("Months since the first purchase", "往來月數", "往来月数"),
  },
};
