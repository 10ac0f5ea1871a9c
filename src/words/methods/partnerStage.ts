import type { partnerStage } from "../../methods/partnerStage/partnerStage";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the stages of a partnership. */
export const partnerStageWords: MethodWords<typeof partnerStage> = {
  title: text("Partnership stage", "夥伴階段", "伙伴阶段"),
  question: text("How far has each partnership come?", "與每位夥伴走到哪一步？", "与每位伙伴走到哪一步？"),
  purpose: text(
    "Stage of a partnership by age, contract and joint goals",
    "依往來時間、合約與共同目標判斷夥伴階段",
    "按往来时间、合同与共同目标判断伙伴阶段",
  ),
  classHeader: text("Partnership stage", "夥伴階段", "伙伴阶段"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    tenure: text("Days since the first purchase", "距首次購買天數", "距首次购买天数"),
    contract: text("Under contract", "已簽約", "已签约"),
    contractEnd: text("Contract end", "合約到期日", "合同到期日"),
    jointGoals: text("Joint goals", "有共同目標", "有共同目标"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    committed: {
      label: text("Committed", "承諾期", "承诺期"),
      advice: text(
        "Plan the year together, open the books where it helps both, and keep the top people in touch.",
        "一起訂年度計畫，必要時資訊互通，並維持高層往來。",
        "一起订年度计划，必要时信息互通，并维持高层往来。",
      ),
    },
    growing: {
      label: text("Growing", "成長期", "成长期"),
      advice: text(
        "Add a product line or a joint goal, put it in writing, and review the figures each quarter.",
        "增加品項或訂出共同目標並寫進合約，每季檢視數字。",
        "增加品类或订出共同目标并写进合同，每季度查看数字。",
      ),
    },
    honeymoon: {
      label: text("Honeymoon", "蜜月期", "蜜月期"),
      advice: text(
        "Use the goodwill: settle how you work together and talk of a contract before the first dispute.",
        "趁感情正好：把合作規矩講清楚，在第一次爭執前談妥合約。",
        "趁感情正好：把合作规矩讲清楚，在第一次争执前谈妥合同。",
      ),
    },
    runningIn: {
      label: text("Running in", "磨合期", "磨合期"),
      advice: text(
        "Weekly contact: one person in charge on each side, and every small promise kept to the day.",
        "每週聯絡：雙方各有一位窗口，小事也準時兌現。",
        "每周联系：双方各有一位对接人，小事也准时兑现。",
      ),
    },
  },
  columns: {
    monthsKnown: text("Months together", "往來月數", "往来月数"),
    contractEnd: text("Contract end", "合約到期日", "合同到期日"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    honeymoonMonths: {
      label: text("Honeymoon from months", "蜜月期起始月數", "蜜月期起始月数"),
      help: text("Before that a partnership is running in.", "在此之前為磨合期。", "在此之前为磨合期。"),
    },
    growingMonths: {
      label: text("Growing from months", "成長期起始月數", "成长期起始月数"),
      help: text(
        "With a contract or joint goals, from so many months on.",
        "有合約或共同目標者，滿這個月數即為成長期。",
        "有合同或共同目标者，满这个月数即为成长期。",
      ),
    },
    committedMonths: {
      label: text("Committed from months", "承諾期起始月數", "承诺期起始月数"),
      help: text(
        "With a contract and joint goals; without them a partner of this age is growing.",
        "需同時有合約與共同目標；兩者皆無但滿此月數者為成長期。",
        "需同时有合同与共同目标；两者皆无但满此月数者为成长期。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} partnerships is|{count} of {all} partnerships are} still running in.",
      "{all} 位夥伴中有 {count} 位還在磨合。",
      "{all} 位伙伴中有 {count} 位还在磨合。",
    ),
    none: text("No partnership is running in.", "目前沒有磨合中的夥伴。", "目前没有磨合中的伙伴。"),
  },
  refusals: {
    monthsOutOfOrder: text(
      "The months {met} do not fit: honeymoon, growing and committed must rise.",
      "月數 {met} 不適用：蜜月期、成長期、承諾期必須由小到大。",
      "月数 {met} 不适用：蜜月期、成长期、承诺期必须由小到大。",
    ),
  },
  sections: { act: { title: text("Running in: stay close", "磨合中，保持密切聯絡", "磨合中，保持密切联系") } },
  phrases: {},
};
