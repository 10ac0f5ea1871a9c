import type { churn } from "../../methods/churn/churn";
import { churnNeeds } from "../../methods/churn/churnMeasures";
import { metricTitle } from "../metrics";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

type Words = MethodWords<typeof churn>;

/** Words of the churn signals. */
export const churnWords: Words = {
  title: text("Churn signals", "流失預警", "流失预警"),
  question: text("Who is about to leave?", "誰快要離開我們？", "谁快要离开我们？"),
  purpose: text("The signals that come before a customer goes, weighed", "客戶離開前的徵兆，加權計分", "客户离开前的征兆，加权计分"),
  classHeader: text("Churn risk", "流失風險", "流失风险"),
  money: text("Money at stake", "可能流失的金額", "可能流失的金额"),
  needs: Object.fromEntries(churnNeeds.map((metric) => [metric, metricTitle(metric)])) as Words["needs"],
  classes: {
    high: {
      label: text("High", "高", "高"),
      advice: text(
        "Call today, the owner in person: ask what has changed, and offer one concrete step.",
        "負責人今天親自致電：問清楚發生什麼事，並給一個具體的補救。",
        "负责人今天亲自致电：问清楚发生什么事，并给一个具体的补救。",
      ),
    },
    medium: {
      label: text("Medium", "中", "中"),
      advice: text(
        "This week: visit or call with a reason of theirs, not of ours.",
        "本週以對客戶有用的理由拜訪或致電。",
        "本周以对客户有用的理由拜访或致电。",
      ),
    },
    low: {
      label: text("Low", "低", "低"),
      advice: text("Keep an eye on it at the next regular contact.", "下次例行聯絡時留意。", "下次例行联系时留意。"),
    },
    none: {
      label: text("None", "無", "无"),
      advice: text("Nothing to do beyond the usual care.", "維持日常服務即可。", "维持日常服务即可。"),
    },
  },
  columns: {
    score: text("Churn points", "流失分數", "流失分数"),
    signals: text("Signals", "徵兆數", "征兆数"),
    atStake: text("Money at stake", "可能流失的金額", "可能流失的金额"),
  },
  options: {
    trendMonths: {
      label: text("Months compared", "比較的月數", "比较的月数"),
      help: text("The last months are held against as many before.", "以最近幾個月與再前幾個月相比。", "以最近几个月与再前几个月相比。"),
    },
    gaps: {
      label: text("No purchase for usual gaps", "幾個間隔未購算徵兆", "几个间隔未购算征兆"),
      help: text(
        "A signal when more than so many of the customer's usual gaps have passed.",
        "超過客戶平常間隔的這個倍數未購，即為徵兆。",
        "超过客户平常间隔的这个倍数未购，即为征兆。",
      ),
    },
    silentDays: {
      label: text("No contact for days", "幾天未聯絡算徵兆", "几天未联系算征兆"),
      help: text(
        "A signal when the last contact is longer ago.",
        "距上次聯絡超過這個天數，即為徵兆。",
        "距上次联系超过这个天数，即为征兆。",
      ),
    },
    weights: {
      label: text("Points per signal", "各徵兆的分數", "各征兆的分数"),
      help: text(
        "Orders down, contacts or logins down, complaints up, no purchase, no contact, basket shrinking, inquiries down.",
        "依序：訂單減半、聯絡或登入減半、投訴增加、逾期未購、久未聯絡、客單價下滑、詢問減半。",
        "依次：订单减半、联系或登录减半、投诉增加、逾期未购、久未联系、客单价下滑、询问减半。",
      ),
    },
    points: {
      label: text("Points for high, medium, low", "高、中、低的分數門檻", "高、中、低的分数门槛"),
      help: text("Lowest points of each risk, from high down.", "由高至低各風險的最低分數。", "由高至低各风险的最低分数。"),
    },
  },
  why: {
    signals: text("{conditions}.", "{conditions}。", "{conditions}。"),
    quiet: text("No signal.", "沒有徵兆。", "没有征兆。"),
  },
  findings: {
    atRisk: text(
      "{count|One of {all} customers is|{count} of {all} customers are} at risk of leaving, with {money} at stake.",
      "{all} 位客戶中有 {count} 位可能流失，牽涉金額 {money}。",
      "{all} 位客户中有 {count} 位可能流失，牵涉金额 {money}。",
    ),
    quiet: text("No customer shows strong signs of leaving.", "沒有客戶出現明顯的流失徵兆。", "没有客户出现明显的流失征兆。"),
  },
  refusals: {
    weightCount: text(
      "The points “{met}” do not fit: there are {wanted} signals, each with zero points or more.",
      "分數「{met}」不適用：共有 {wanted} 項徵兆，每項為零分或以上。",
      "分数“{met}”不适用：共有 {wanted} 项征兆，每项为零分或以上。",
    ),
    pointsOutOfOrder: text(
      "The limits “{met}” do not fit: give three numbers above zero that fall, such as 5, 3, 1.",
      "門檻「{met}」不適用：請填三個遞減的正數，例如 5, 3, 1。",
      "门槛“{met}”不适用：请填三个递减的正数，例如 5, 3, 1。",
    ),
  },
  sections: {
    act: { title: text("Keep these customers, largest amount first", "先留住這些客戶（金額由大到小）", "先留住这些客户（金额由大到小）") },
  },
  phrases: {
    ordersTrend: text("Orders against the window before", "訂單與前期之比", "订单与前期之比"),
    contactsTrend: text("Contacts against the window before", "聯絡與前期之比", "联系与前期之比"),
    moreComplaints: text("More complaints than before", "投訴較前期增加", "投诉较前期增加"),
    gapsSince: text("Usual gaps without a purchase", "未購的間隔倍數", "未购的间隔倍数"),
    basketTrend: text("Basket against the window before", "客單價與前期之比", "客单价与前期之比"),
    inquiriesTrend: text("Inquiries against the window before", "詢問與前期之比", "询问与前期之比"),
  },
};
