import type { abc } from "../../methods/abc/abc";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the ABC class. */
export const abcWords: MethodWords<typeof abc> = {
  title: text("ABC", "ABC分類", "ABC分类"),
  question: text("Who brings the money?", "營收從誰而來？", "营收从谁而来？"),
  purpose: text("ABC class: the few customers that carry most of it", "ABC分類：少數客戶撐起大部分營收", "ABC分类：少数客户撑起大部分营收"),
  classHeader: text("ABC class", "ABC類別", "ABC类别"),
  money: text("Value", "金額", "金额"),
  needs: { value: text("Revenue, margin or another amount", "營收、毛利或其他金額", "营收、毛利或其他金额") },
  classes: {
    A: {
      label: text("A", "A", "A"),
      advice: text(
        "Look after them in person: a contact each week, an owner by name, terms reviewed each quarter.",
        "專人照顧：每週聯絡，指定負責人，每季檢視條件。",
        "专人照顾：每周联系，指定负责人，每季度复核条件。",
      ),
    },
    B: {
      label: text("B", "B", "B"),
      advice: text(
        "Contact each month and look for the ones that can become A.",
        "每月聯絡，找出有機會成為 A 的客戶。",
        "每月联系，找出有机会成为 A 的客户。",
      ),
    },
    C: {
      label: text("C", "C", "C"),
      advice: text(
        "Serve at low cost: standard terms, self-service, a contact each quarter.",
        "低成本服務：標準條件、自助下單，每季聯絡一次。",
        "低成本服务：标准条件、自助下单，每季度联系一次。",
      ),
    },
    D: { label: text("D", "D", "D"), advice: text("Reach them by mailings only.", "僅以群發訊息聯絡。", "仅以群发消息联系。") },
    E: {
      label: text("E", "E", "E"),
      advice: text("Check once a year whether to keep them.", "每年檢視一次是否保留。", "每年核对一次是否保留。"),
    },
  },
  columns: {
    rank: text("Rank", "名次", "名次"),
    value: text("Value", "金額", "金额"),
    share: text("Share", "佔比", "占比"),
    cumulativeShare: text("Cumulative share", "累計佔比", "累计占比"),
  },
  options: {
    measure: {
      label: text("Measure", "指標", "指标"),
      help: text("Which amount the customers are ranked by.", "客戶按哪個金額排名。", "客户按哪个金额排名。"),
      choices: {
        auto: text("The first that is there", "自動（第一個可用的）", "自动（第一个可用的）"),
        monetary: text("Revenue", "營收", "营收"),
        margin: text("Gross margin", "毛利", "毛利"),
        collections: text("Collections", "回款", "回款"),
        value: text("Another column", "其他欄位", "其他列"),
      },
    },
    by: {
      label: text("Cut by", "切分依據", "切分依据"),
      help: text(
        "Cumulative share of the total, ratio of customers, or amounts of your own.",
        "按累計佔比、客戶數比例，或自訂金額。",
        "按累计占比、客户数比例，或自定义金额。",
      ),
      choices: {
        share: text("Cumulative share", "累計佔比", "累计占比"),
        ratio: text("Ratio of customers", "客戶數比例", "客户数比例"),
        threshold: text("Amounts", "金額門檻", "金额门槛"),
      },
    },
    cuts: {
      label: text("Cuts", "切點", "切点"),
      help: text(
        "Shares in percent (80, 95), parts of customers (1, 2, 2), or lowest amounts from A down (10000, 2000). Two to five classes.",
        "佔比（80, 95）、客戶數比例（1, 2, 2），或由 A 往下的最低金額（10000, 2000）。二至五類。",
        "占比（80, 95）、客户数比例（1, 2, 2），或由 A 往下的最低金额（10000, 2000）。二至五类。",
      ),
    },
    crossing: {
      label: text("The customer that crosses a cut", "跨越切點的客戶", "跨越切点的客户"),
      help: text(
        "Belongs to the class in which its slice begins, or to the one in which it ends.",
        "歸入其區段起點所在的類別，或終點所在的類別。",
        "归入其区段起点所在的类别，或终点所在的类别。",
      ),
      choices: {
        upper: text("Stays in the upper class", "歸上一類", "归上一类"),
        lower: text("Falls to the lower class", "歸下一類", "归下一类"),
      },
    },
  },
  why: {
    negative: text(
      "The amount is negative: last class, not part of the total.",
      "金額為負：歸最後一類，不計入合計。",
      "金额为负：归最后一类，不计入合计。",
    ),
    zero: text(
      "The amount is zero: last class, not part of the total.",
      "金額為零：歸最後一類，不計入合計。",
      "金额为零：归最后一类，不计入合计。",
    ),
  },
  findings: {
    carried: text(
      "{count|One of {all} customers brings|{count} of {all} customers ({heads}) bring} {share} of the total.",
      "{all} 位客戶中有 {count} 位（{heads}）帶來 {share} 的總額。",
      "{all} 位客户中有 {count} 位（{heads}）带来 {share} 的总额。",
    ),
  },
  refusals: {
    thresholdsMissing: text(
      "Give the lowest amount of each class from A down, for example 10000, 2000.",
      "請輸入由 A 往下各類的最低金額，例如 10000, 2000。",
      "请输入由 A 往下各类的最低金额，例如 10000, 2000。",
    ),
    classCount: text(
      "These cuts make {met} classes; two to five are possible.",
      "這些切點會分成 {met} 類；可分二至五類。",
      "这些切点会分成 {met} 类；可分二至五类。",
    ),
    sharesOutOfOrder: text(
      "The cuts “{met}” do not fit: shares rise from one to the next and lie between 0 and 100.",
      "切點「{met}」不適用：佔比必須由小到大，介於 0 與 100 之間。",
      "切点“{met}”不适用：占比必须由小到大，介于 0 与 100 之间。",
    ),
    partsNotPositive: text(
      "The ratio “{met}” does not fit: every part must be above zero.",
      "比例「{met}」不適用：每一份都必須大於零。",
      "比例“{met}”不适用：每一份都必须大于零。",
    ),
    thresholdsOutOfOrder: text(
      "The amounts “{met}” do not fit: they fall from A down.",
      "金額「{met}」不適用：必須由 A 往下遞減。",
      "金额“{met}”不适用：必须由 A 往下递减。",
    ),
    nothingPositive: text(
      "No customer has an amount above zero, so there is nothing to rank. Check which column was matched.",
      "沒有任何客戶的金額大於零，無從排名。請檢查對應的欄位。",
      "没有任何客户的金额大于零，无从排名。请检查对应的列。",
    ),
  },
  sections: {
    pareto: {
      title: text("Customers by value", "客戶排名", "客户排名"),
      note: text("From the largest to the smallest, with the running total.", "由大到小，附累計佔比。", "由大到小，附累计占比。"),
    },
    norm: { title: text("Head count beside the 1:2:2 norm", "客戶數與 1:2:2 常規比較", "客户数与 1:2:2 常规比较") },
  },
};
