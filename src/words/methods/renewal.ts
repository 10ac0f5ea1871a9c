import type { renewal } from "../../methods/renewal/renewal";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the renewal windows. */
export const renewalWords: MethodWords<typeof renewal> = {
  title: text("Renewal", "續約", "续约"),
  question: text("Whose contract ends soon?", "誰的合約快到期了？", "谁的合同快到期了？"),
  purpose: text("How close each contract is to its last day", "每份合約離到期還有多久", "每份合同离到期还有多久"),
  classHeader: text("Renewal", "續約狀態", "续约状态"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    contractEnd: text("Contract end", "合約到期日", "合同到期日"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    inTerm: {
      label: text("In term", "合約期內", "合同期内"),
      advice: text(
        "No talk of renewal yet: deliver well, and note what they praise for the day when you will need it.",
        "還不必談續約：把服務做好，記下客戶稱許之處，到時用得上。",
        "还不必谈续约：把服务做好，记下客户称赞之处，到时用得上。",
      ),
    },
    early: {
      label: text("Early window", "提前續約期", "提前续约期"),
      advice: text(
        "Review the past term together, show what it was worth, and offer something for signing early.",
        "與客戶回顧本期成果，算出帶來的效益，並給提前續約的優惠。",
        "与客户回顾本期成果，算出带来的效益，并给提前续约的优惠。",
      ),
    },
    dueSoon: {
      label: text("Due soon", "即將到期", "即将到期"),
      advice: text(
        "This week: send the new contract, meet whoever signs, and settle open complaints first.",
        "本週送出新約、見到簽約的人，並先解決未了的問題。",
        "本周送出新合同、见到签约的人，并先解决未了的问题。",
      ),
    },
    lapsed: {
      label: text("Lapsed", "已過期", "已过期"),
      advice: text(
        "Ask at once whether they still buy without a contract or have left; renew on the old terms while the door is open.",
        "馬上確認客戶是無約續用還是已離開；趁門還開著，以原條件續約。",
        "马上确认客户是无合同续用还是已离开；趁门还开着，按原条件续约。",
      ),
    },
  },
  columns: {
    contractEnd: text("Contract end", "合約到期日", "合同到期日"),
    daysLeft: text("Days left", "剩餘天數", "剩余天数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    soonMonths: {
      label: text("Due soon up to months", "幾個月內算即將到期", "几个月内算即将到期"),
      help: text("Calendar months, the last day included.", "以曆月計，含最後一天。", "以历月计，含最后一天。"),
    },
    earlyMonths: {
      label: text("Early window up to months", "幾個月內可提前續約", "几个月内可提前续约"),
      help: text("Contracts that end later are in term.", "更晚到期者為合約期內。", "更晚到期者为合同期内。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} contracts|{count} of {all} contracts} will end soon or has ended.",
      "{all} 份合約中有 {count} 份即將到期或已過期。",
      "{all} 份合同中有 {count} 份即将到期或已过期。",
    ),
    none: text("No contract ends soon.", "目前沒有即將到期的合約。", "目前没有即将到期的合同。"),
  },
  refusals: {
    monthsOutOfOrder: text(
      "The months {first} and {second} do not fit: the early window must reach further than “due soon”.",
      "月數 {first} 與 {second} 不適用：提前續約期必須比「即將到期」長。",
      "月数 {first} 与 {second} 不适用：提前续约期必须比“即将到期”长。",
    ),
  },
  sections: { act: { title: text("Renew first, largest revenue first", "優先續約（營收由大到小）", "优先续约（营收由大到小）") } },
  phrases: { monthsLeft: text("Months left", "剩餘月數", "剩余月数") },
};
