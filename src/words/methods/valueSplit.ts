import type { valueSplit } from "../../methods/valueSplit/valueSplit";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";
import { abcWords } from "./abc";

/** Words of the 20/60/20 split. */
export const valueSplitWords: MethodWords<typeof valueSplit> = {
  title: text("20/60/20", "20/60/20分級", "20/60/20分级"),
  question: text("Who is core, who could go either way?", "誰是核心，誰還在搖擺？", "谁是核心，谁还在摇摆？"),
  purpose: text(
    "The first fifth, the middle and the last fifth, and who loses money",
    "前兩成、中六成、後兩成，並標出虧損客戶",
    "前两成、中六成、后两成，并标出亏损客户",
  ),
  classHeader: text("20/60/20 class", "20/60/20類別", "20/60/20类别"),
  money: text("Value", "金額", "金额"),
  needs: {
    value: text("Revenue, margin or another amount", "營收、毛利或其他金額", "营收、毛利或其他金额"),
    margin: text("Gross margin", "毛利", "毛利"),
  },
  classes: {
    core: {
      label: text("Core", "核心", "核心"),
      advice: text(
        "Keep them: an owner by name, the best service, and nothing about them left to chance.",
        "守住他們：專人負責、最好的服務，任何變化都要提早知道。",
        "守住他们：专人负责、最好的服务，任何变化都要提早知道。",
      ),
    },
    swing: {
      label: text("Swing", "搖擺", "摇摆"),
      advice: text(
        "Most can be won here: find out where else they buy, and give them one good reason a month to buy more from us.",
        "成長空間最大：弄清楚他們還向誰買，每月給一個多向我們買的理由。",
        "成长空间最大：弄清楚他们还向谁买，每月给一个多向我们买的理由。",
      ),
    },
    distant: {
      label: text("Distant", "疏遠", "疏远"),
      advice: text(
        "Spend little: standard terms and group mailings; a visit only where there is a sign of more.",
        "少花力氣：標準條件、群發訊息；看到成長跡象再拜訪。",
        "少花力气：标准条件、群发消息；看到成长迹象再拜访。",
      ),
    },
    unprofitable: {
      label: text("Unprofitable", "虧損", "亏损"),
      advice: text(
        "Go through price, discounts, freight and returns with them; raise, bundle or simplify, and let go what cannot be made to pay.",
        "逐項檢視價格、折讓、運費與退貨；調價、搭配或簡化服務，仍不賺錢就放手。",
        "逐项核查价格、折让、运费与退货；调价、搭配或简化服务，仍不赚钱就放手。",
      ),
    },
  },
  columns: {
    rank: text("Rank", "名次", "名次"),
    value: text("Value", "金額", "金额"),
    share: text("Share", "佔比", "占比"),
    cumulativeShare: text("Cumulative share", "累計佔比", "累计占比"),
    margin: text("Gross margin", "毛利", "毛利"),
  },
  options: {
    measure: abcWords.options.measure,
    parts: {
      label: text("Percent of the customers", "客戶數百分比", "客户数百分比"),
      help: text("Core, Swing and Distant; together 100.", "依序為核心、搖擺、疏遠；合計 100。", "依次为核心、摇摆、疏远；合计 100。"),
    },
  },
  why: {
    losingCore: text(
      "The gross margin is negative ({money}); by value it would be Core.",
      "毛利為負（{money}）；論金額本屬核心。",
      "毛利为负（{money}）；论金额本属核心。",
    ),
    losingSwing: text(
      "The gross margin is negative ({money}); by value it would be Swing.",
      "毛利為負（{money}）；論金額本屬搖擺。",
      "毛利为负（{money}）；论金额本属摇摆。",
    ),
    losingDistant: text(
      "The gross margin is negative ({money}); by value it would be Distant.",
      "毛利為負（{money}）；論金額本屬疏遠。",
      "毛利为负（{money}）；论金额本属疏远。",
    ),
    negative: text("The amount is negative: Distant.", "金額為負：歸疏遠。", "金额为负：归疏远。"),
    zero: text("The amount is zero: Distant.", "金額為零：歸疏遠。", "金额为零：归疏远。"),
  },
  findings: {
    carried: text(
      "{count|One core customer of {all} brings|{count} core customers of {all} ({heads}) bring} {share} of the total.",
      "{all} 位客戶中有 {count} 位核心客戶（{heads}），帶來 {share} 的總額。",
      "{all} 位客户中有 {count} 位核心客户（{heads}），带来 {share} 的总额。",
    ),
    losing: text(
      "{count|One of {all} customers loses|{count} of {all} customers lose} money: {money} of gross margin in all.",
      "{all} 位客戶中有 {count} 位虧損，毛利共虧 {money}。",
      "{all} 位客户中有 {count} 位亏损，毛利共亏 {money}。",
    ),
  },
  refusals: {
    parts: text(
      "The percents “{met}” do not fit: give three above zero that make 100, for example 20, 60, 20.",
      "百分比「{met}」不適用：請輸入三個大於零、合計 100 的數，例如 20, 60, 20。",
      "百分比“{met}”不适用：请输入三个大于零、合计 100 的数，例如 20, 60, 20。",
    ),
    nothingPositive: abcWords.refusals.nothingPositive,
  },
  sections: {
    unprofitable: {
      title: text("Unprofitable, greatest loss first", "虧損客戶（虧損大者在前）", "亏损客户（亏损大者在前）"),
      note: text(
        "Their gross margin is negative, whatever they are worth by value.",
        "不論金額大小，毛利皆為負。",
        "不论金额大小，毛利皆为负。",
      ),
    },
    pareto: abcWords.sections.pareto,
  },
};
