import type { triggers } from "../../methods/triggers/triggers";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the occasions ahead. */
export const triggersWords: MethodWords<typeof triggers> = {
  title: text("Occasions", "關懷時機", "关怀时机"),
  question: text("Whose day is coming up?", "最近誰有重要日子？", "最近谁有重要日子？"),
  purpose: text(
    "Birthdays, contract ends and milestones in the days ahead",
    "近期的生日、合約到期與重要日子",
    "近期的生日、合同到期与重要日子",
  ),
  classHeader: text("Occasion", "時機", "时机"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    contractEnd: text("Contract end", "合約到期日", "合同到期日"),
    birthday: text("Birthday", "生日", "生日"),
    milestone: text("Milestone", "重要日子", "重要日子"),
    tenure: text("Days since the first purchase", "距首次購買天數", "距首次购买天数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    contractEnds: {
      label: text("Contract ends", "合約到期", "合同到期"),
      advice: text(
        "Call before they compare offers: agree on a date to renew, and bring the figures of the past term.",
        "趕在客戶比價之前聯絡：約好續約時間，帶上本期的成績單。",
        "赶在客户比价之前联系：约好续约时间，带上本期的成绩单。",
      ),
    },
    birthday: {
      label: text("Birthday", "生日", "生日"),
      advice: text(
        "A word in person on the day itself; no offer in the same message.",
        "當天親自祝賀，祝賀就是祝賀，不順帶推銷。",
        "当天亲自祝贺，祝贺就是祝贺，不顺带推销。",
      ),
    },
    milestone: {
      label: text("Milestone", "重要日子", "重要日子"),
      advice: text(
        "Thank them for the years together and look ahead: what is planned next, and where can we be part of it?",
        "感謝一路以來的支持，順勢談談下一步：他們有何計畫、我們能幫上什麼？",
        "感谢一路以来的支持，顺势谈谈下一步：他们有何计划、我们能帮上什么？",
      ),
    },
    none: {
      label: text("Nothing ahead", "近期無", "近期无"),
      advice: text("Nothing to prepare for.", "近期不必準備。", "近期不必准备。"),
    },
  },
  columns: {
    daysLeft: text("Days until the next", "距最近一項天數", "距最近一项天数"),
    contractOn: text("Contract ends on", "合約到期日", "合同到期日"),
    birthdayOn: text("Birthday on", "生日日期", "生日日期"),
    milestoneOn: text("Milestone on", "重要日子日期", "重要日子日期"),
    anniversaryOn: text("Anniversary of the first purchase", "首購週年日", "首购周年日"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    days: {
      label: text("Days ahead", "往後看幾天", "往后看几天"),
      help: text("Occasions up to this many days after the as-of date.", "基準日起這麼多天內的日子。", "基准日起这么多天内的日子。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers has|{count} of {all} customers have} an occasion ahead.",
      "{all} 位客戶中有 {count} 位近期有重要日子。",
      "{all} 位客户中有 {count} 位近期有重要日子。",
    ),
    none: text("Nobody has an occasion in these days.", "這段期間沒有客戶的重要日子。", "这段期间没有客户的重要日子。"),
  },
  refusals: {},
  sections: { act: { title: text("Coming up, nearest first", "即將到來（由近到遠）", "即将到来（由近到远）") } },
  phrases: {
    toContract: text("Days until the contract ends", "距合約到期天數", "距合同到期天数"),
    toBirthday: text("Days until the birthday", "距生日天數", "距生日天数"),
    toMilestone: text("Days until the milestone", "距重要日子天數", "距重要日子天数"),
    toAnniversary: text("Days until the anniversary", "距首購週年天數", "距首购周年天数"),
  },
};
