import type { dealStatus } from "../../methods/dealStatus/dealStatus";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the deal status. */
export const dealStatusWords: MethodWords<typeof dealStatus> = {
  title: text("Deal status", "成交狀態", "成交状态"),
  question: text("Which deals are made, which are on the table?", "哪些已成交，哪些還在談？", "哪些已成交，哪些还在谈？"),
  purpose: text("Closed, negotiating or still potential", "已成交、洽談中，或仍屬潛在", "已成交、洽谈中，或仍属潜在"),
  classHeader: text("Deal status", "成交狀態", "成交状态"),
  money: text("Expected amount", "預計金額", "预计金额"),
  needs: {
    dealStatus: text("Deal status", "成交狀態", "成交状态"),
    stage: text("Stage", "階段", "阶段"),
    recency: text("Days since the last purchase", "距上次購買天數", "距上次购买天数"),
    frequency: text("Number of orders", "訂單數", "订单数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  classes: {
    closed: {
      label: text("Closed", "已成交", "已成交"),
      advice: text(
        "See that everything promised is delivered, then ask for the next order and for a referral.",
        "先確認承諾都兌現，再談下一單、請對方轉介。",
        "先确认承诺都兑现，再谈下一单、请对方转介。",
      ),
    },
    negotiating: {
      label: text("Negotiating", "洽談中", "洽谈中"),
      advice: text(
        "Know what is still open (price, terms, who signs), settle one point per contact and agree the day of the next.",
        "弄清還卡在哪裡：價格、條件還是簽核；每次解決一點，並約好下次時間。",
        "弄清还卡在哪里：价格、条件还是签批；每次解决一点，并约好下次时间。",
      ),
    },
    potential: {
      label: text("Potential", "潛在", "潜在"),
      advice: text(
        "No price yet: find the need and who decides, and earn the first meeting.",
        "先不談價：找出需求與決策人，爭取第一次面談。",
        "先不谈价：找出需求与决策人，争取第一次面谈。",
      ),
    },
  },
  columns: {
    recency: text("Days since the last purchase", "距上次購買天數", "距上次购买天数"),
    expected: text("Expected amount", "預計金額", "预计金额"),
  },
  options: {},
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers is|{count} of {all} customers are} in negotiation.",
      "{all} 位客戶中有 {count} 位正在洽談。",
      "{all} 位客户中有 {count} 位正在洽谈。",
    ),
    none: text("Nothing is being negotiated.", "目前沒有洽談中的客戶。", "目前没有洽谈中的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("In negotiation", "洽談中的客戶", "洽谈中的客户") } },
  phrases: {},
};
