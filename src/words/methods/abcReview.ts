import type { abcReview } from "../../methods/abcReview/abcReview";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";
import { abcWords } from "./abc";
import { abcReviewActions } from "./abcReviewActions";
import { abcReviewPhrases } from "./abcReviewPhrases";

const { by, cuts, crossing } = abcWords.options;
const { thresholdsMissing, classCount, sharesOutOfOrder, partsNotPositive, thresholdsOutOfOrder } = abcWords.refusals;

/** Words of the month-end review. */
export const abcReviewWords: MethodWords<typeof abcReview> = {
  title: text("Month-end review", "月結ABC覆核", "月结ABC复核"),
  question: text("What changed this month?", "本月客戶有什麼變化？", "本月客户有什么变化？"),
  purpose: text(
    "Month-end review: who moved up or down, who is new, who left, and what it costs",
    "月結ABC覆核：誰升、誰降、誰新增、誰流失，影響多少金額",
    "月结ABC复核：谁升、谁降、谁新增、谁流失，影响多少金额",
  ),
  classHeader: text("ABC class", "ABC類別", "ABC类别"),
  money: text("Amount", "金額", "金额"),
  needs: {
    value: text("Amount", "金額", "金额"),
    revenue: text("Revenue", "營收", "营收"),
    collections: text("Collections", "回款", "回款"),
    margin: text("Gross margin", "毛利", "毛利"),
    brandShare: text("Our share of the customer's profit", "本品牌佔客戶利潤比", "本品牌占客户利润比"),
  },
  classes: {
    A: {
      label: text("A", "A", "A"),
      advice: text(
        "A named owner, weekly contact, terms reviewed each month.",
        "指定專人，每週聯絡，每月檢視條件。",
        "指定专人，每周联系，每月复核条件。",
      ),
    },
    B: {
      label: text("B", "B", "B"),
      advice: text(
        "Monthly contact; pick those who can become A and plan for it.",
        "每月聯絡；挑出可望成為 A 的客戶，逐一訂定計畫。",
        "每月联系；挑出可望成为 A 的客户，逐一制定计划。",
      ),
    },
    C: {
      label: text("C", "C", "C"),
      advice: text(
        "Standard terms, self-service, quarterly contact.",
        "標準條件、自助下單，每季聯絡一次。",
        "标准条件、自助下单，每季度联系一次。",
      ),
    },
    D: { label: text("D", "D", "D"), advice: text("Reach them by mailings only.", "僅以群發訊息聯絡。", "仅以群发消息联系。") },
    E: {
      label: text("E", "E", "E"),
      advice: text("Check once a year whether to keep them.", "每年檢視一次是否保留。", "每年核对一次是否保留。"),
    },
    none: {
      label: text("Not active", "無往來", "无往来"),
      advice: text(
        "Nothing this period; see who left on the list.",
        "本期沒有往來；上期以來流失者見名單。",
        "本期没有往来；上期以来流失者见名单。",
      ),
    },
  },
  columns: {
    rank: text("Rank", "名次", "名次"),
    value: text("Amount now", "本期金額", "本期金额"),
    share: text("Share", "佔比", "占比"),
    cumulativeShare: text("Cumulative share", "累計佔比", "累计占比"),
    revenue: text("Revenue", "營收", "营收"),
    revenueShare: text("Revenue share", "營收佔比", "营收占比"),
    revenueClass: text("Revenue class", "營收類別", "营收类别"),
    collections: text("Collections", "回款", "回款"),
    collectionsShare: text("Collections share", "回款佔比", "回款占比"),
    collectionsClass: text("Collections class", "回款類別", "回款类别"),
    margin: text("Margin", "毛利", "毛利"),
    marginShare: text("Margin share", "毛利佔比", "毛利占比"),
    marginClass: text("Margin class", "毛利類別", "毛利类别"),
    brandShare: text("Brand share", "品牌佔比", "品牌占比"),
    brandShareClass: text("Brand share class", "品牌佔比類別", "品牌占比类别"),
    lastClass: text("Last class", "上期類別", "上期类别"),
    lastValue: text("Amount before", "上期金額", "上期金额"),
    change: text("Change", "增減", "增减"),
    move: text("Move", "異動", "变动"),
    path: text("Path", "軌跡", "轨迹"),
    stability: text("Stability", "穩定性", "稳定性"),
    xyz: text("XYZ", "XYZ", "XYZ"),
    cv: text("Coefficient of variation", "變異係數", "变异系数"),
    atStake: text("At stake", "影響金額", "影响金额"),
    action: text("What to do", "建議做法", "建议做法"),
  },
  options: {
    period: {
      label: text("Period", "期間", "期间"),
      help: text("What is reviewed and compared.", "以月或季為單位覆核。", "以月或季为单位复核。"),
      choices: { month: text("Month", "月", "月"), quarter: text("Quarter", "季", "季") },
    },
    yearStarts: {
      label: text("The fiscal year begins in month", "會計年度起始月份", "财年起始月份"),
      help: text(
        "1 to 12. The year is named for the calendar year in which it ends.",
        "1 到 12。年度以結束的西元年命名。",
        "1 到 12。年度以结束的公历年命名。",
      ),
    },
    periods: {
      label: text("Periods back", "回看期數", "回看期数"),
      help: text("How many periods are looked at, this one included.", "往前看幾期，含本期。", "往前看几期，含本期。"),
    },
    measure: {
      label: text("Measure", "指標", "指标"),
      help: text(
        "All measures that are there, combined, or one of them.",
        "合併所有可用的指標，或只用其中一項。",
        "合并所有可用的指标，或只用其中一项。",
      ),
      choices: {
        auto: text("All that are there, combined", "合併所有可用的指標", "合并所有可用的指标"),
        monetary: text("Revenue", "營收", "营收"),
        collections: text("Collections", "回款", "回款"),
        margin: text("Gross margin", "毛利", "毛利"),
        value: text("Another column", "其他欄位", "其他列"),
      },
    },
    combine: {
      label: text("Combined class", "綜合類別", "综合类别"),
      help: text("How the classes of several measures become one.", "多項指標的類別如何合為一個。", "多项指标的类别如何合为一个。"),
      choices: {
        majority: text("By majority", "多數決", "多数决"),
        strict: text("A only where A in all", "全部為 A 才算 A", "全部为 A 才算 A"),
        weighted: text("By weights", "加權", "加权"),
      },
    },
    weights: {
      label: text("Weights", "權重", "权重"),
      help: text(
        "For revenue, collections, margin and brand share, in this order; those of the measures that are there count.",
        "依序為營收、回款、毛利、品牌佔比；只計可用的指標。",
        "依次为营收、回款、毛利、品牌占比；只计可用的指标。",
      ),
    },
    by,
    cuts,
    collectionsCuts: {
      label: text("Cuts for collections", "回款的切點", "回款的切点"),
      help: text("Only where they differ from the cuts above.", "與上述切點不同時才需填寫。", "与上述切点不同时才需填写。"),
    },
    marginCuts: {
      label: text("Cuts for margin", "毛利的切點", "毛利的切点"),
      help: text("Only where they differ from the cuts above.", "與上述切點不同時才需填寫。", "与上述切点不同时才需填写。"),
    },
    brandShareCuts: {
      label: text("Cuts for brand share", "品牌佔比的切點", "品牌占比的切点"),
      help: text("Only where they differ from the cuts above.", "與上述切點不同時才需填寫。", "与上述切点不同时才需填写。"),
    },
    crossing,
    xyzCuts: {
      label: text("XYZ limits", "XYZ 界限", "XYZ 界限"),
      help: text(
        "Coefficient of variation up to which a customer is X, then Y; above is Z.",
        "變異係數在第一個界限內為 X，第二個界限內為 Y，以上為 Z。",
        "变异系数在第一个界限内为 X，第二个界限内为 Y，以上为 Z。",
      ),
    },
  },
  why: {
    negative: text(
      "Refunds exceed purchases in this period: last class, not part of the total.",
      "本期退款多於購買：歸最後一類，不計入合計。",
      "本期退款多于购买：归最后一类，不计入合计。",
    ),
  },
  findings: {
    first: text(
      "{period}: {customers|one customer|{customers} customers} brought {money}.",
      "{period}：{customers} 位客戶帶來 {money}。",
      "{period}：{customers} 位客户带来 {money}。",
    ),
    grew: text(
      "{period}: {customers|one customer|{customers} customers} brought {money}, {share} more than in {previous}.",
      "{period}：{customers} 位客戶帶來 {money}，較 {previous} 增加 {share}。",
      "{period}：{customers} 位客户带来 {money}，较 {previous} 增加 {share}。",
    ),
    shrank: text(
      "{period}: {customers|one customer|{customers} customers} brought {money}, {share} less than in {previous}.",
      "{period}：{customers} 位客戶帶來 {money}，較 {previous} 減少 {share}。",
      "{period}：{customers} 位客户带来 {money}，较 {previous} 减少 {share}。",
    ),
    level: text(
      "{period}: {customers|one customer|{customers} customers} brought {money}, as much as in {previous}.",
      "{period}：{customers} 位客戶帶來 {money}，與 {previous} 持平。",
      "{period}：{customers} 位客户带来 {money}，与 {previous} 持平。",
    ),
  },
  refusals: {
    thresholdsMissing,
    classCount,
    sharesOutOfOrder,
    partsNotPositive,
    thresholdsOutOfOrder,
    classCountsDiffer: text(
      "The cuts of the measures make different numbers of classes ({met}); give each measure as many.",
      "各指標的切點分成不同的類數（{met}）；請讓每項指標的類數相同。",
      "各指标的切点分成不同的类数（{met}）；请让每项指标的类数相同。",
    ),
    weightedNeedsShares: text(
      "Weights work on cumulative shares: cut by share, or combine by majority.",
      "加權以累計佔比計算：請改按累計佔比切分，或改用多數決。",
      "加权以累计占比计算：请改按累计占比切分，或改用多数决。",
    ),
    weightsWrong: text(
      "The weights “{met}” do not fit: give four numbers above zero, for revenue, collections, margin and brand share.",
      "權重「{met}」不適用：請輸入四個大於零的數，依序為營收、回款、毛利、品牌佔比。",
      "权重“{met}”不适用：请输入四个大于零的数，依次为营收、回款、毛利、品牌占比。",
    ),
    xyzCutsWrong: text(
      "The XYZ limits “{met}” do not fit: give two numbers above zero, the second larger, for example 0.5, 1.",
      "XYZ 界限「{met}」不適用：請輸入兩個大於零的數，後者較大，例如 0.5, 1。",
      "XYZ 界限“{met}”不适用：请输入两个大于零的数，后者较大，例如 0.5, 1。",
    ),
    nothingPositive: text(
      "No customer has an amount above zero in {period}, so there is nothing to review. Check the as-of date and the matched columns.",
      "{period} 沒有任何客戶的金額大於零，無從覆核。請檢查基準日與對應的欄位。",
      "{period} 没有任何客户的金额大于零，无从复核。请检查基准日与对应的列。",
    ),
  },
  sections: {
    changed: { title: text("What changed", "本期變化", "本期变化") },
    callNow: { title: text("Call first", "優先聯絡", "优先联系") },
    goodNews: { title: text("Good news", "好消息", "好消息") },
    careful: { title: text("Worth noting", "請留意", "请留意") },
    callFirst: { title: text("Call first", "優先聯絡", "优先联系") },
    pareto: {
      title: text("Customers by amount", "客戶排名", "客户排名"),
      note: text("From the largest to the smallest, with the running total.", "由大到小，附累計佔比。", "由大到小，附累计占比。"),
    },
    norm: { title: text("Head count beside the 1:2:2 norm", "客戶數與 1:2:2 常規比較", "客户数与 1:2:2 常规比较") },
    overTime: { title: text("A, B, C over time", "A、B、C 各期金額", "A、B、C 各期金额") },
    review: {
      title: text("Review", "覆核", "复核"),
      note: text(
        "From the largest amount; customers who left stand at the end. Owner and done are yours to fill in; they stay when the review is run again.",
        "依金額由大到小，流失客戶列在最後。「負責人」與「完成」由您填寫，重新執行時會保留。",
        "按金额由大到小，流失客户列在最后。“负责人”与“完成”由您填写，重新运行时会保留。",
      ),
    },
    movement: {
      title: text("Who moved from where to where", "類別異動", "类别变动"),
      note: text(
        "Rows: class in the period before; columns: class now. Green rose or came, amber and rust fell or left.",
        "列為上期類別，欄為本期類別。綠色為升級或新增，橙色與紅褐色為降級或流失。",
        "行为上期类别，列为本期类别。绿色为升级或新增，橙色与红褐色为降级或流失。",
      ),
    },
    fallers: { title: text("Fell a class", "降級客戶", "降级客户") },
    leavers: { title: text("Left", "流失客戶", "流失客户") },
    risers: { title: text("Rose a class", "升級客戶", "升级客户") },
    comers: { title: text("New and returned", "新增與回流客戶", "新增与回流客户") },
    boxes: {
      title: text("Nine boxes: ABC × XYZ", "九宮格：ABC × XYZ", "九宫格：ABC × XYZ"),
      note: text(
        "X buys evenly, Y changes, Z cannot be foreseen: by the coefficient of variation over the periods.",
        "依各期變異係數：X 平穩、Y 有變動、Z 難以預期。",
        "按各期变异系数：X 平稳、Y 有变动、Z 难以预期。",
      ),
    },
    boxActions: { title: text("What to do with each box", "各格的做法", "各格的做法") },
  },
  phrases: { ...abcReviewPhrases, ...abcReviewActions },
};
