import type { abcCombined } from "../../methods/abcCombined/abcCombined";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";
import { abcWords } from "./abc";

const { choices: waysToCut, help: byHelp } = abcWords.options.by;
const cutsHelp = abcWords.options.cuts.help;

/** Words of the three-measure ABC. */
export const abcCombinedWords: MethodWords<typeof abcCombined> = {
  title: text("Three-measure ABC", "三指標ABC", "三指标ABC"),
  question: text("Who matters on all counts?", "綜合來看，誰最重要？", "综合来看，谁最重要？"),
  purpose: text(
    "Scale, margin and our share in one class, as at month-end",
    "規模、貢獻、佔比合成一個類別，月結即用",
    "规模、贡献、占比合成一个类别，月结即用",
  ),
  classHeader: text("Combined class", "綜合類別", "综合类别"),
  money: text("Collections or margin", "回款或毛利", "回款或毛利"),
  needs: {
    collections: text("Scale: collections", "規模：回款", "规模：回款"),
    margin: text("Contribution: gross margin", "貢獻：毛利", "贡献：毛利"),
    brandShare: text("Our share of the customer's profit", "本品牌佔客戶利潤比", "本品牌占客户利润比"),
  },
  classes: {
    A: {
      label: text("A", "A", "A"),
      advice: text(
        "An owner by name and a visit by management each quarter; stock and delivery first; terms and a joint plan agreed for the year; margin and overdue amounts looked at every month.",
        "指定專人負責，主管每季拜訪；優先供貨與出貨；議定年度條件與共同計畫；每月檢視毛利與逾期款。",
        "指定专人负责，主管每季度拜访；优先供货与发货；议定年度条件与共同计划；每月查看毛利与逾期款。",
      ),
    },
    B: {
      label: text("B", "B", "B"),
      advice: text(
        "A contact each month; find the measure that keeps it from A and set one goal for the quarter: more of the range, a better mix, or payment on time.",
        "每月聯絡；找出離 A 類差在哪個指標，每季定一個目標：擴充品項、改善結構，或準時付款。",
        "每月联系；找出离 A 类差在哪个指标，每季度定一个目标：扩充品类、改善结构，或准时付款。",
      ),
    },
    C: {
      label: text("C", "C", "C"),
      advice: text(
        "Serve at low cost: standard terms, least order quantities, telephone and online orders, payment before delivery where it is late; look once a quarter for those worth raising.",
        "低成本服務：標準條件、設最低訂量，以電話或線上下單；常逾期者先款後貨；每季挑出值得培養的客戶。",
        "低成本服务：标准条件、设最低订量，以电话或网上下单；常逾期者先款后货；每季度挑出值得培养的客户。",
      ),
    },
    D: {
      label: text("D", "D", "D"),
      advice: text(
        "Reach them by mailings only, and leave delivery to a dealer.",
        "僅以群發訊息聯絡，改由經銷商供貨。",
        "仅以群发消息联系，改由经销商供货。",
      ),
    },
    E: { label: text("E", "E", "E"), advice: abcWords.classes.E.advice },
  },
  columns: {
    rank: text("Rank", "名次", "名次"),
    collections: text("Collections", "回款", "回款"),
    collectionsShare: text("Share of collections", "回款佔比", "回款占比"),
    collectionsClass: text("Collections class", "回款類別", "回款类别"),
    margin: text("Gross margin", "毛利", "毛利"),
    marginShare: text("Share of margin", "毛利佔比", "毛利占比"),
    marginClass: text("Margin class", "毛利類別", "毛利类别"),
    brandShare: text("Our share of profit", "本品牌利潤佔比", "本品牌利润占比"),
    brandShareClass: text("Our share class", "佔比類別", "占比类别"),
    cumulativeShare: text("Cumulative share", "累計佔比", "累计占比"),
    weightedShare: text("Weighted cumulative share", "加權累計佔比", "加权累计占比"),
  },
  options: {
    combine: {
      label: text("Combine the classes by", "綜合方式", "综合方式"),
      help: text(
        "What more than half of the measures reach; the worst of them; or the weighted cumulative share.",
        "以過半指標達到的類別為準；以最低的類別為準；或按加權累計佔比。",
        "以过半指标达到的类别为准；以最低的类别为准；或按加权累计占比。",
      ),
      choices: {
        majority: text("Majority", "過半數", "过半数"),
        strict: text("Strict: A only if A in every measure", "從嚴：各指標皆 A 才是 A", "从严：各指标皆 A 才是 A"),
        weighted: text("Weighted cumulative share", "加權累計佔比", "加权累计占比"),
      },
    },
    weights: {
      label: text("Weights", "權重", "权重"),
      help: text(
        "Of collections, gross margin and our share. Where a measure is missing, the others make up the whole.",
        "依序為回款、毛利、本品牌佔比；缺少某項時，由其餘指標按比例分攤。",
        "依次为回款、毛利、本品牌占比；缺少某项时，由其余指标按比例分摊。",
      ),
    },
    weightedCuts: {
      label: text("Cuts of the weighted share", "加權佔比的切點", "加权占比的切点"),
      help: text("In percent, rising.", "百分比，由小到大。", "百分比，由小到大。"),
    },
    collectionsBy: { label: text("Collections: cut by", "回款：切分依據", "回款：切分依据"), help: byHelp, choices: waysToCut },
    collectionsCuts: { label: text("Collections: cuts", "回款：切點", "回款：切点"), help: cutsHelp },
    marginBy: { label: text("Gross margin: cut by", "毛利：切分依據", "毛利：切分依据"), help: byHelp, choices: waysToCut },
    marginCuts: { label: text("Gross margin: cuts", "毛利：切點", "毛利：切点"), help: cutsHelp },
    brandShareBy: {
      label: text("Our share: cut by", "本品牌佔比：切分依據", "本品牌占比：切分依据"),
      help: text(
        "Cumulative share of all shares added up, ratio of customers, or lowest shares of your own.",
        "按各客戶佔比的累計、客戶數比例，或自訂最低佔比。",
        "按各客户占比的累计、客户数比例，或自定义最低占比。",
      ),
      choices: { ...waysToCut, threshold: text("Lowest shares", "最低佔比", "最低占比") },
    },
    brandShareCuts: {
      label: text("Our share: cuts", "本品牌佔比：切點", "本品牌占比：切点"),
      help: text(
        "Cumulative shares in percent (80, 95), parts of customers (1, 2, 2), or lowest shares in percent from A down (50, 20).",
        "累計佔比（80, 95）、客戶數比例（1, 2, 2），或由 A 往下的最低佔比（50, 20）。",
        "累计占比（80, 95）、客户数比例（1, 2, 2），或由 A 往下的最低占比（50, 20）。",
      ),
    },
    crossing: abcWords.options.crossing,
  },
  why: {
    noFigure: text(
      "No figure in a measure that can be ranked: last class.",
      "可排名的指標皆無資料：歸最後一類。",
      "可排名的指标皆无数据：归最后一类。",
    ),
    onlyCollections: text("Only collections are known.", "只有回款資料。", "只有回款数据。"),
    onlyMargin: text("Only the gross margin is known.", "只有毛利資料。", "只有毛利数据。"),
    onlyBrandShare: text("Only our share of the profit is known.", "只有本品牌利潤佔比。", "只有本品牌利润占比。"),
    noCollections: text(
      "Collections are missing: the other measures decide.",
      "缺回款資料：由其他指標決定。",
      "缺回款数据：由其他指标决定。",
    ),
    noMargin: text(
      "The gross margin is missing: the other measures decide.",
      "缺毛利資料：由其他指標決定。",
      "缺毛利数据：由其他指标决定。",
    ),
    noBrandShare: text(
      "Our share of the profit is missing: the other measures decide.",
      "缺本品牌佔比：由其他指標決定。",
      "缺本品牌占比：由其他指标决定。",
    ),
    notPositiveCollections: text(
      "Collections are zero or negative: last class there, not part of the total.",
      "回款為零或負：該指標歸最後一類，不計入合計。",
      "回款为零或负：该指标归最后一类，不计入合计。",
    ),
    notPositiveMargin: text(
      "The gross margin is zero or negative: last class there, not part of the total.",
      "毛利為零或負：該指標歸最後一類，不計入合計。",
      "毛利为零或负：该指标归最后一类，不计入合计。",
    ),
    notPositiveBrandShare: text(
      "Our share of the profit is zero or negative: last class there.",
      "本品牌佔比為零或負：該指標歸最後一類。",
      "本品牌占比为零或负：该指标归最后一类。",
    ),
    differ: text(
      "Collections {collections}, gross margin {margin}, our share {brandShare}.",
      "回款 {collections}、毛利 {margin}、本品牌佔比 {brandShare}。",
      "回款 {collections}、毛利 {margin}、本品牌占比 {brandShare}。",
    ),
    differCollectionsMargin: text(
      "Collections {collections}, gross margin {margin}.",
      "回款 {collections}、毛利 {margin}。",
      "回款 {collections}、毛利 {margin}。",
    ),
    differCollectionsBrandShare: text(
      "Collections {collections}, our share {brandShare}.",
      "回款 {collections}、本品牌佔比 {brandShare}。",
      "回款 {collections}、本品牌占比 {brandShare}。",
    ),
    differMarginBrandShare: text(
      "Gross margin {margin}, our share {brandShare}.",
      "毛利 {margin}、本品牌佔比 {brandShare}。",
      "毛利 {margin}、本品牌占比 {brandShare}。",
    ),
  },
  findings: {
    collections: text(
      "{count|One of {all} customers is|{count} of {all} customers ({heads}) are} A and {count|brings|bring} {share} of the collections.",
      "{all} 位客戶中有 {count} 位（{heads}）為 A 類，佔回款的 {share}。",
      "{all} 位客户中有 {count} 位（{heads}）为 A 类，占回款的 {share}。",
    ),
    margin: text(
      "{count|One of {all} customers is|{count} of {all} customers ({heads}) are} A and {count|brings|bring} {share} of the gross margin.",
      "{all} 位客戶中有 {count} 位（{heads}）為 A 類，佔毛利的 {share}。",
      "{all} 位客户中有 {count} 位（{heads}）为 A 类，占毛利的 {share}。",
    ),
    heads: text(
      "{count|One of {all} customers is|{count} of {all} customers ({heads}) are} A.",
      "{all} 位客戶中有 {count} 位（{heads}）為 A 類。",
      "{all} 位客户中有 {count} 位（{heads}）为 A 类。",
    ),
  },
  refusals: {
    thresholdsMissing: text(
      "{option}: give the lowest amount of each class from A down, for example 10000, 2000.",
      "{option}：請輸入由 A 往下各類的最低金額，例如 10000, 2000。",
      "{option}：请输入由 A 往下各类的最低金额，例如 10000, 2000。",
    ),
    classCount: text(
      "{option}: these cuts make {met} classes; two to five are possible.",
      "{option}：這些切點會分成 {met} 類；可分二至五類。",
      "{option}：这些切点会分成 {met} 类；可分二至五类。",
    ),
    sharesOutOfOrder: text(
      "{option}: “{met}” does not fit. Shares rise from one to the next and lie between 0 and 100.",
      "{option}：「{met}」不適用。佔比必須由小到大，介於 0 與 100 之間。",
      "{option}：“{met}”不适用。占比必须由小到大，介于 0 与 100 之间。",
    ),
    partsNotPositive: text(
      "{option}: “{met}” does not fit. Every part of the ratio must be above zero.",
      "{option}：「{met}」不適用。比例的每一份都必須大於零。",
      "{option}：“{met}”不适用。比例的每一份都必须大于零。",
    ),
    thresholdsOutOfOrder: text(
      "{option}: “{met}” does not fit. The lowest values fall from A down.",
      "{option}：「{met}」不適用。最低值必須由 A 往下遞減。",
      "{option}：“{met}”不适用。最低值必须由 A 往下递减。",
    ),
    weights: text(
      "The weights “{met}” do not fit: give three numbers above zero, for collections, gross margin and our share, for example 0.4, 0.4, 0.2.",
      "權重「{met}」不適用：請依回款、毛利、本品牌佔比輸入三個大於零的數，例如 0.4, 0.4, 0.2。",
      "权重“{met}”不适用：请按回款、毛利、本品牌占比输入三个大于零的数，例如 0.4, 0.4, 0.2。",
    ),
    classCountsDiffer: text(
      "The measures are cut into different numbers of classes ({met}). Cut them alike, or combine them by the weighted cumulative share.",
      "各指標的類別數不同（{met}）。請切成相同的類別數，或改用加權累計佔比。",
      "各指标的类别数不同（{met}）。请切成相同的类别数，或改用加权累计占比。",
    ),
    nothingPositive: text(
      "No customer has a value above zero in any measure, so there is nothing to rank. Check which columns were matched.",
      "各指標都沒有大於零的數值，無從排名。請檢查對應的欄位。",
      "各指标都没有大于零的数值，无从排名。请检查对应的列。",
    ),
  },
  sections: {
    pareto: {
      title: text("Customers by size", "客戶排名", "客户排名"),
      note: text(
        "Ranked by the first measure that is there: collections, else gross margin, else our share.",
        "依第一個可用的指標排名：回款，其次毛利，再次本品牌佔比。",
        "按第一个可用的指标排名：回款，其次毛利，再次本品牌占比。",
      ),
    },
    measures: {
      title: text("The measures side by side", "各指標比較", "各指标比较"),
      note: text(
        "How many customers each measure puts into a class. Totals are of values above zero.",
        "各指標下每一類的客戶數。合計僅計大於零的數值。",
        "各指标下每一类的客户数。合计仅计大于零的数值。",
      ),
    },
    apart: {
      title: text("Large, but weak elsewhere", "規模大但其他指標偏弱", "规模大但其他指标偏弱"),
      note: text(
        "Two classes or more below in another measure: look at price, terms and mix where the margin is low, and at what they buy elsewhere where our share is. The largest first.",
        "其他指標低了兩類以上：毛利低者檢視價格、條件與產品結構；本品牌佔比低者了解他們向別家買了什麼。由大到小。",
        "其他指标低了两类以上：毛利低者查看价格、条件与产品结构；本品牌占比低者了解他们向别家买了什么。由大到小。",
      ),
    },
    norm: abcWords.sections.norm,
  },
  phrases: {
    collections: text("Scale: collections", "規模：回款", "规模：回款"),
    margin: text("Contribution: gross margin", "貢獻：毛利", "贡献：毛利"),
    brandShare: text("Our share of the customer's profit", "本品牌佔客戶利潤比", "本品牌占客户利润比"),
    measure: text("Measure", "指標", "指标"),
    customers: text("Customers", "客戶數", "客户数"),
    total: text("Total", "合計", "合计"),
    inA: text("A", "A", "A"),
    inB: text("B", "B", "B"),
    inC: text("C", "C", "C"),
    inD: text("D", "D", "D"),
    inE: text("E", "E", "E"),
    remark: text("Remark", "備註", "备注"),
    leftOut: text("Nothing above zero: left out", "沒有大於零的數值：不列入", "没有大于零的数值：不列入"),
    missing: text("Not there: the others decide", "無此資料：由其他指標決定", "无此数据：由其他指标决定"),
  },
};
