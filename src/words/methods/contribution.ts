import type { contribution } from "../../methods/contribution/contribution";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the ways to create value. */
export const contributionWords: MethodWords<typeof contribution> = {
  title: text("Value created by", "價值來源", "价值来源"),
  question: text("How does each customer help us?", "客戶怎麼為我們創造價值？", "客户怎么为我们创造价值？"),
  purpose: text("Pays, sells for us, influences, exchanges", "付費、代言銷售、影響、資源互換", "付费、代为销售、影响、资源互换"),
  classHeader: text("Main value", "主要價值", "主要价值"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    monetary: text("Revenue", "營收", "营收"),
    referrals: text("Referrals", "轉介次數", "转介次数"),
    influence: text("Influences others", "有影響力", "有影响力"),
    exchanges: text("Exchanges resources", "資源互換", "资源互换"),
  },
  classes: {
    pays: {
      label: text("Pays", "付費型", "付费型"),
      advice: text(
        "Look after the order book; and ask for the referral that such a customer can give.",
        "顧好訂單，也請他們介紹客戶。",
        "顾好订单，也请他们介绍客户。",
      ),
    },
    sells: {
      label: text("Sells for us", "介紹型", "介绍型"),
      advice: text(
        "Thank each referral by name and result; give them something worth passing on.",
        "每次介紹都回報結果並致謝，給他們值得分享的內容。",
        "每次介绍都回报结果并致谢，给他们值得分享的内容。",
      ),
    },
    influences: {
      label: text("Influences", "影響型", "影响型"),
      advice: text(
        "Invite them first, quote them with leave, and never surprise them.",
        "優先邀請、徵得同意後引述，不讓他們意外。",
        "优先邀请、征得同意后引述，不让他们意外。",
      ),
    },
    exchanges: {
      label: text("Exchanges", "互換型", "互换型"),
      advice: text(
        "Keep the account of give and take even, and review it each half-year.",
        "互惠往來要對等，每半年盤點一次。",
        "互惠往来要对等，每半年盘点一次。",
      ),
    },
    none: {
      label: text("None yet", "尚無", "尚无"),
      advice: text("Find out which of the four could be next.", "找出四種價值中最可能的一種。", "找出四种价值中最可能的一种。"),
    },
  },
  columns: {
    ways: text("Ways that hold", "成立的價值數", "成立的价值数"),
    monetary: text("Revenue", "營收", "营收"),
    referrals: text("Referrals", "轉介次數", "转介次数"),
    influence: text("Influences", "影響力", "影响力"),
    exchanges: text("Exchanges", "資源互換", "资源互换"),
  },
  options: {
    first: {
      label: text("Counts first", "優先認定", "优先认定"),
      help: text(
        "Of several ways that hold, this one is the main one; the others follow in the usual order.",
        "多種價值同時成立時以此為主，其餘按慣例排序。",
        "多种价值同时成立时以此为主，其余按惯例排序。",
      ),
      choices: {
        pays: text("Pays", "付費", "付费"),
        sells: text("Sells for us", "介紹", "介绍"),
        influences: text("Influences", "影響", "影响"),
        exchanges: text("Exchanges", "互換", "互换"),
      },
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers creates|{count} of {all} customers create} value mainly by selling for us or by influence.",
      "{all} 位客戶中有 {count} 位主要靠介紹或影響力創造價值。",
      "{all} 位客户中有 {count} 位主要靠介绍或影响力创造价值。",
    ),
    none: text("Nobody's main value is selling for us or influence.", "沒有以介紹或影響力為主的客戶。", "没有以介绍或影响力为主的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Those who bring others", "帶來他人的客戶", "带来他人的客户") } },
  phrases: {},
};
