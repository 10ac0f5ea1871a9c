import type { leadQuality } from "../../methods/leadQuality/leadQuality";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of telephone lead quality. */
export const leadQualityWords: MethodWords<typeof leadQuality> = {
  title: text("Lead quality", "電銷客戶質量", "电销客户质量"),
  question: text("Which leads are worth another call?", "哪些電銷名單值得再打？", "哪些电销名单值得再打？"),
  purpose: text("Five kinds of lead by what was heard on the telephone", "從電話中的表現分成五種客戶", "从电话中的表现分成五种客户"),
  classHeader: text("Lead quality", "電銷客戶類型", "电销客户类型"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    open: text("Open", "態度開放", "态度开放"),
    fast: text("Decides fast", "決定快", "决定快"),
    large: text("Large buyer", "採購量大", "采购量大"),
    rational: text("Rational", "理性", "理性"),
    slow: text("Decides slowly", "決定慢", "决定慢"),
    cautious: text("Cautious", "謹慎", "谨慎"),
    friendly: text("Friendly", "好說話", "好说话"),
    hard: text("Hard demands", "要求苛刻", "要求苛刻"),
    calls: text("Number of calls", "通話次數", "通话次数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    ideal: {
      label: text("Ideal", "理想型", "理想型"),
      advice: text(
        "Close on the same call or the next day: short offer, clear price, and ask for the order.",
        "當通或隔天就成交：方案簡短、價格清楚，直接請對方下單。",
        "当通或隔天就成交：方案简短、价格清楚，直接请对方下单。",
      ),
    },
    vip: {
      label: text("VIP", "VIP型", "VIP型"),
      advice: text(
        "No pressure: send figures and references in writing, agree steps and dates, and let a senior colleague visit.",
        "不催促：書面提供數據與實績，談好步驟與時程，請資深同事拜訪。",
        "不催促：书面提供数据与案例，谈好步骤与时间表，请资深同事拜访。",
      ),
    },
    friendly: {
      label: text("Mass, friendly", "大眾親和型", "大众亲和型"),
      advice: text(
        "Pleasant talk is no order: bring every call back to one question that ends in yes, no or a date.",
        "聊得來不等於會買：每通電話都收在一個要回答好、不好或時間的問題。",
        "聊得来不等于会买：每通电话都收在一个要回答好、不好或时间的问题。",
      ),
    },
    cautious: {
      label: text("Mass, cautious", "大眾謹慎型", "大众谨慎型"),
      advice: text(
        "Take the risk away: guarantee, trial, customers like them; small steps, and never two questions at once.",
        "先消除風險：保證、試用、同業見證；一步一步來，一次只問一件事。",
        "先消除风险：保证、试用、同行见证；一步一步来，一次只问一件事。",
      ),
    },
    difficult: {
      label: text("Difficult", "刁難型", "刁难型"),
      advice: text(
        "State the terms once and keep to them. After three calls without a step forward pass the lead on and take the next.",
        "條件講一次就守住。三通電話仍無進展就放手，換下一位。",
        "条件讲一次就守住。三通电话仍无进展就放手，换下一位。",
      ),
    },
  },
  columns: {
    points: text("Points of the type", "類型得分", "类型得分"),
    ahead: text("Points ahead", "領先分數", "领先分数"),
    calls: text("Calls", "通話次數", "通话次数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {
    passCalls: {
      label: text("Pass on after calls", "幾通後放手", "几通后放手"),
      help: text(
        "A difficult lead called so often is listed to be passed on.",
        "刁難型打滿此次數即列入放手名單。",
        "刁难型打满此次数即列入放手名单。",
      ),
    },
  },
  why: {
    traits: text("Seen: {conditions}.", "表現：{conditions}。", "表现：{conditions}。"),
    noTrait: text("None of the traits seen: taken as cautious.", "沒有任何特徵：先當謹慎型。", "没有任何特征：先当谨慎型。"),
    pass: text(
      "Hard demands after {calls|one call|{calls} calls}: pass on.",
      "已打 {calls} 通仍要求苛刻：放手。",
      "已打 {calls} 通仍要求苛刻：放手。",
    ),
  },
  findings: {
    good: text(
      "{count|One of {all} leads is|{count} of {all} leads are} ideal or VIP.",
      "{all} 筆名單中有 {count} 位是理想型或 VIP 型。",
      "{all} 个名单中有 {count} 位是理想型或 VIP 型。",
    ),
    none: text("No lead is ideal or VIP.", "名單中沒有理想型或 VIP 型。", "名单中没有理想型或 VIP 型。"),
  },
  refusals: {},
  sections: {
    first: {
      title: text("To call first", "優先致電", "优先致电"),
      note: text(
        "Ideal and VIP, largest expected amount first.",
        "理想型與 VIP 型，預計金額大者在前。",
        "理想型与 VIP 型，预计金额大者在前。",
      ),
    },
    pass: {
      title: text("To pass on", "該放手的名單", "该放手的名单"),
      note: text("Difficult, and called often enough.", "刁難型，且已打滿次數。", "刁难型，且已打满次数。"),
    },
  },
};
