import type { CellFunctionName, ParameterOf } from "../methods/cellFunctions";
import type { Text } from "../core/Text";
import { clvFunctionReasons, clvFunctionWords } from "./functions/clv";
import { madeFunctionReasons, madeFunctionWords } from "./functions/made";
import { relationshipFunctionWords } from "./functions/relationship";
import { pipelineFunctionReasons, pipelineFunctionWords } from "./functions/pipeline";
import { riskFunctionWords } from "./functions/risk";
import type { FunctionWords } from "./functions/FunctionWords";
import { rulesFunctionReasons, rulesFunctionWords } from "./functions/rules";
import { text } from "./text";

const asOf = text("The day to count from; today when left out.", "計算的基準日；省略時為今天。", "计算的基准日；省略时为今天。");
const scale = text(
  "The highest score, from 2 to 10; 5 when left out.",
  "最高分數，2 至 10；省略時為 5。",
  "最高分数，2 至 10；省略时为 5。",
);
const segments = text(
  "Which set of segments: eleven (when left out), eight or three.",
  "客群劃分：11（省略時）、8 或 3。",
  "客群划分：11（省略时）、8 或 3。",
);
const cuts = text(
  'The cuts, as a range, {70,90} or "70,90": shares in percent, parts such as 1:2:2, or lowest amounts. 80 and 95 when left out.',
  '切點，可為範圍、{70,90} 或 "70,90"：佔比（百分比）、比例（如 1:2:2）或最低金額。省略時為 80 與 95。',
  '切点，可为区域、{70,90} 或 "70,90"：占比（百分比）、比例（如 1:2:2）或最低金额。省略时为 80 与 95。',
);
const by = text(
  "What is cut: share (when left out), ratio of customers, or threshold.",
  "切分依據：share 佔比（省略時）、ratio 客戶數比例、threshold 金額門檻。",
  "切分依据：share 占比（省略时）、ratio 客户数比例、threshold 金额门槛。",
);
const recency = text(
  "Days since the last purchase, or its date.",
  "距上次購買的天數，或最近購買日期。",
  "距上次购买的天数，或最近购买日期。",
);
const frequency = text("Number of orders.", "訂單數。", "订单数。");
const monetary = text("Revenue.", "營收。", "营收。");

/** Words of every function. A function or parameter without its words does not compile. */
export const functionWords: { readonly [Name in CellFunctionName]: FunctionWords<ParameterOf<Name>> } = {
  RFM: {
    description: text(
      "RFM table of the customers in a list of orders: recency, frequency, monetary, scores and segment.",
      "由訂單明細產生客戶的 RFM 表：最近購買、訂單數、營收、分數與客群。",
      "由订单明细生成客户的 RFM 表：最近购买、订单数、营收、分数与客群。",
    ),
    parameters: {
      customers: text("The customer of each order.", "每筆訂單的客戶。", "每笔订单的客户。"),
      dates: text("The date of each order.", "每筆訂單的日期。", "每笔订单的日期。"),
      amounts: text("The amount of each order; returns are negative.", "每筆訂單的金額；退貨為負數。", "每笔订单的金额；退货为负数。"),
      asOf,
      scale,
      segments,
    },
  },
  RFMSCORE: {
    description: text(
      "R, F and M scores, cell and segment beside each customer. Inside a table give the value of the row, then the whole columns: the cell, such as 543.",
      "各客戶的 R、F、M 分數、RFM 與客群。在表格內先給該列的值，再給整欄：傳回 RFM，例如 543。",
      "各客户的 R、F、M 分数、RFM 与客群。在表格内先给该行的值，再给整列：返回 RFM，例如 543。",
    ),
    parameters: {
      recency,
      frequency,
      monetary,
      scaleOrRecencies: text(
        "The highest score (5 when left out); inside a table, the whole recency column.",
        "最高分數（省略時為 5）；在表格內為整欄最近購買。",
        "最高分数（省略时为 5）；在表格内为整列最近购买。",
      ),
      frequencies: text("Inside a table: the whole column of orders.", "在表格內：整欄訂單數。", "在表格内：整列订单数。"),
      monetaries: text("Inside a table: the whole column of revenue.", "在表格內：整欄營收。", "在表格内：整列营收。"),
      scale,
    },
  },
  RFMSEGMENT: {
    description: text("The segment of an RFM cell such as 543.", "RFM（例如 543）所屬的客群。", "RFM（例如 543）所属的客群。"),
    parameters: {
      cell: text(
        "The cell as a number, 543, or as text, 10-5-3; or a range of them.",
        "RFM 數字 543 或文字 10-5-3，或其範圍。",
        "RFM 数字 543 或文本 10-5-3，或其区域。",
      ),
      segments: text(
        "Which set of segments: eleven (when left out) or three.",
        "客群劃分：11（省略時）或 3。",
        "客群划分：11（省略时）或 3。",
      ),
      scale: text(
        "The highest score that the cell was made with; 5 when left out, 10 for 10-5-3.",
        "RFM 所用的最高分數；省略時為 5，10-5-3 這類為 10。",
        "RFM 所用的最高分数；省略时为 5，10-5-3 这类为 10。",
      ),
    },
  },
  ABCCLASS: {
    description: text(
      "ABC class beside each value. Inside a table give the value of the row, then the whole column.",
      "各數值的 ABC 類別。在表格內先給該列的值，再給整欄。",
      "各数值的 ABC 类别。在表格内先给该行的值，再给整列。",
    ),
    parameters: {
      values: text(
        "The values to classify; inside a table, the value of the row.",
        "要分類的數值；在表格內為該列的值。",
        "要分类的数值；在表格内为该行的值。",
      ),
      cutsOrPopulation: text(
        "The cuts (see ABCTABLE); inside a table, the whole column.",
        "切點（見 ABCTABLE）；在表格內為整欄。",
        "切点（见 ABCTABLE）；在表格内为整列。",
      ),
      cutsOrBy: text(
        "What is cut: share, ratio or threshold; inside a table, the cuts.",
        "切分依據：share、ratio 或 threshold；在表格內為切點。",
        "切分依据：share、ratio 或 threshold；在表格内为切点。",
      ),
      by: text("Inside a table: what is cut.", "在表格內：切分依據。", "在表格内：切分依据。"),
    },
  },
  ABCTABLE: {
    description: text(
      "The customers ranked by value, with share, cumulative share and ABC class; of several value columns, share and class of each and the combined class.",
      "客戶按數值排名，附佔比、累計佔比與 ABC 類別；數值有多欄時，列出各指標的佔比與類別，以及綜合類別。",
      "客户按数值排名，附占比、累计占比与 ABC 类别；数值有多列时，列出各指标的占比与类别，以及综合类别。",
    ),
    parameters: {
      names: text("The customers; rows of one customer are added up.", "客戶；同一客戶的列會合併計算。", "客户；同一客户的行会合并计算。"),
      values: text(
        "The value of each row; several columns are several measures, named by a first row of texts.",
        "每一列的數值；多欄即多項指標，首列若為文字則作為指標名稱。",
        "每一行的数值；多列即多项指标，首行若为文本则作为指标名称。",
      ),
      cuts,
      by,
      combine: text(
        "Several measures: majority (when left out), strict (A only if A in every one) or weighted cumulative share.",
        "多項指標的綜合方式：majority 過半數（省略時）、strict 從嚴（各項皆 A 才是 A）、weighted 加權累計佔比。",
        "多项指标的综合方式：majority 过半数（省略时）、strict 从严（各项皆 A 才是 A）、weighted 加权累计占比。",
      ),
      weights: text(
        "With weighted: a weight per measure; when left out 0.4, 0.4, 0.2 of three, else equal ones.",
        "採 weighted 時各指標的權重；省略時三項為 0.4、0.4、0.2，其餘相同。",
        "采用 weighted 时各指标的权重；省略时三项为 0.4、0.4、0.2，其余相同。",
      ),
    },
  },
  ABCMOVE: {
    description: text(
      "What became of each customer from the previous class to the current one: Up, Down, Same, New or Lost.",
      "各客戶由前期類別到本期類別的變動：升級、降級、不變、新客戶或流失。",
      "各客户由前期类别到本期类别的变动：升级、降级、不变、新客户或流失。",
    ),
    parameters: {
      previous: text(
        "The classes of the previous period, A to E; empty where there was none.",
        "前期類別，A 至 E；沒有則留空。",
        "前期类别，A 至 E；没有则留空。",
      ),
      current: text(
        "The classes of this period beside them; empty where there is none.",
        "並列的本期類別；沒有則留空。",
        "并列的本期类别；没有则留空。",
      ),
    },
  },
  CLUSTER: {
    description: text(
      "The number of its cluster beside each row: rows that are alike, found by k-means.",
      "各列所屬的客群編號：以 k-means 找出相似的列。",
      "各行所属的客群编号：以 k-means 找出相似的行。",
    ),
    parameters: {
      values: text(
        "The measures, one a column. Three columns are days since the last purchase, orders and revenue.",
        "各項指標，每欄一項。三欄時依序為距上次購買天數、訂單數與營收。",
        "各项指标，每列一项。三列时依次为距上次购买天数、订单数与营收。",
      ),
      k: text(
        "The number of clusters, 2 to 12; chosen by the silhouette when left out.",
        "客群數，2 至 12；省略時依輪廓係數選出。",
        "客群数，2 至 12；省略时按轮廓系数选出。",
      ),
    },
  },
  BASKETRULES: {
    description: text(
      "What sells together in a list of order lines: support, confidence, lift and significance of every rule.",
      "由訂單明細找出一起購買的產品：各規則的支持度、信賴度、提升度與顯著性。",
      "由订单明细找出一起购买的产品：各规则的支持度、置信度、提升度与显著性。",
    ),
    parameters: {
      orders: text("The order number of each line.", "每一列的訂單編號。", "每一行的订单编号。"),
      products: text("The product of each line.", "每一列的產品。", "每一行的产品。"),
      support: text(
        "The least share of orders with all products of a rule; 1% when left out.",
        "同時含有規則內產品的訂單最低佔比；省略時為 1%。",
        "同时含有规则内产品的订单最低占比；省略时为 1%。",
      ),
      confidence: text(
        "Of the orders with the left side, the least share with the right side; 30% when left out.",
        "含左側的訂單中也含右側的最低佔比；省略時為 30%。",
        "含左侧的订单中也含右侧的最低占比；省略时为 30%。",
      ),
      size: text(
        "The most products in a rule, 2 to 20; 10 when left out.",
        "規則最多產品數，2 至 20；省略時為 10。",
        "规则最多产品数，2 至 20；省略时为 10。",
      ),
    },
  },
  XYZCLASS: {
    description: text(
      "How steady each row of periods is, by the coefficient of variation: X up to 0.5, Y up to 1, Z above; n/a where the mean is zero or negative.",
      "各列期間數值的穩定度，按變異係數：0.5 以下為 X，1 以下為 Y，其餘為 Z；平均為零或負時為 n/a。",
      "各行期间数值的稳定度，按变异系数：0.5 以下为 X，1 以下为 Y，其余为 Z；平均为零或负时为 n/a。",
    ),
    parameters: {
      matrix: text(
        "One row per customer or product, one column per period; a blank cell counts as zero.",
        "每位客戶或每項產品一列，每期一欄；空白視為零。",
        "每位客户或每个产品一行，每期一列；空白视为零。",
      ),
      cuts: text(
        "The highest coefficients of X and of Y; 0.5 and 1 when left out.",
        "X 與 Y 的變異係數上限；省略時為 0.5 與 1。",
        "X 与 Y 的变异系数上限；省略时为 0.5 与 1。",
      ),
    },
  },
  GRADE: {
    description: text(
      "A–E grade of a prospect by need and expected close.",
      "依需求與預計成交日評定客戶等級 A–E。",
      "按需求与预计成交日评定客户等级 A–E。",
    ),
    parameters: {
      need: text("The need: explicit, latent or none.", "需求：明確、潛在或無。", "需求：明确、潜在或无。"),
      close: text("The expected close: a date, or a number of days.", "預計成交日：日期，或天數。", "预计成交日：日期，或天数。"),
      asOf,
    },
  },
  NEXTCONTACT: {
    description: text(
      "The day of the next contact by grade: A every day, B every week, C every 15 days, D every 30 days, E once a year.",
      "依等級計算下次聯絡日：A 每天、B 每週、C 每 15 天、D 每 30 天、E 每年一次。",
      "按等级计算下次联系日：A 每天、B 每周、C 每 15 天、D 每 30 天、E 每年一次。",
    ),
    parameters: {
      class: text("The grade, A to E.", "等級，A 至 E。", "等级，A 至 E。"),
      lastContact: text(
        "The date of the last contact; empty when there was none.",
        "上次聯絡日期；從未聯絡則留空。",
        "上次联系日期；从未联系则留空。",
      ),
      asOf: text(
        "The day for those never contacted; today when left out.",
        "從未聯絡者的聯絡日；省略時為今天。",
        "从未联系者的联系日；省略时为今天。",
      ),
    },
  },
  ...clvFunctionWords,
  ...pipelineFunctionWords,
  ...riskFunctionWords,
  ...relationshipFunctionWords,
  ...rulesFunctionWords,
  ...madeFunctionWords,
};

/** Why a function cannot answer. */
export const functionReasons: Readonly<Record<string, Text>> = {
  "function.notAShare": text(
    "{parameter}: “{met}” is not a share: write a number from 0 to 1, such as 0.01 or 1%.",
    "{parameter}：「{met}」不是佔比：請輸入 0 到 1 的數字，例如 0.01 或 1%。",
    "{parameter}：“{met}”不是占比：请输入 0 到 1 的数字，例如 0.01 或 1%。",
  ),
  ...clvFunctionReasons,
  ...pipelineFunctionReasons,
  ...rulesFunctionReasons,
  ...madeFunctionReasons,
  "function.oneValue": text(
    "{parameter} must be a single value, not a range.",
    "{parameter} 必須是單一值，不能是範圍。",
    "{parameter} 必须是单个值，不能是区域。",
  ),
  "function.oneColumn": text("{parameter} must be one column.", "{parameter} 必須是單一欄。", "{parameter} 必须是单列。"),
  "function.sizes": text(
    "{parameter} must have the same size as the other ranges.",
    "{parameter} 的大小必須與其他範圍相同。",
    "{parameter} 的大小必须与其他区域相同。",
  ),
  "function.error": text("{parameter} is the error {met}.", "{parameter} 是錯誤值 {met}。", "{parameter} 是错误值 {met}。"),
  "function.notADate": text("{parameter}: “{met}” is not a date.", "{parameter}：「{met}」不是日期。", "{parameter}：“{met}”不是日期。"),
  "function.notInRange": text(
    "{parameter}: “{met}” does not fit; give a whole number from {min} to {max}.",
    "{parameter}：「{met}」不適用；請輸入 {min} 至 {max} 的整數。",
    "{parameter}：“{met}”不适用；请输入 {min} 至 {max} 的整数。",
  ),
  "function.notAChoice": text(
    "{parameter}: “{met}” is not one of {allowed}.",
    "{parameter}：「{met}」不是 {allowed} 之一。",
    "{parameter}：“{met}”不是 {allowed} 之一。",
  ),
  "function.notNumbers": text(
    "{parameter}: “{met}” is not a number. Write the cuts as 70,90.",
    "{parameter}：「{met}」不是數字。請寫成 70,90。",
    "{parameter}：“{met}”不是数字。请写成 70,90。",
  ),
  "function.weights": text(
    "weights: “{met}” does not fit; give one number above zero for each of the {count} columns of values.",
    "weights：「{met}」不適用；請為 {count} 欄數值各輸入一個大於零的數。",
    "weights：“{met}”不适用；请为 {count} 列数值各输入一个大于零的数。",
  ),
  "function.xyzCuts": text(
    "cuts: “{met}” does not fit; give two numbers above zero that rise, for example 0.5, 1.",
    "cuts：「{met}」不適用；請輸入兩個大於零、由小到大的數，例如 0.5, 1。",
    "cuts：“{met}”不适用；请输入两个大于零、由小到大的数，例如 0.5, 1。",
  ),
  "function.noOrders": text(
    "No row has a customer, a date up to the as-of date and an amount.",
    "沒有任何一列同時有客戶、基準日以前的日期與金額。",
    "没有任何一行同时有客户、基准日以前的日期与金额。",
  ),
  "function.noMeasures": text(
    "No row has recency, frequency and monetary as numbers.",
    "沒有任何一列的最近購買、訂單數與營收都是數字。",
    "没有任何一行的最近购买、订单数与营收都是数字。",
  ),
  "function.wholePopulation": text(
    "Inside a table, give all three whole columns: recency, frequency and monetary.",
    "在表格內請提供三個整欄：最近購買、訂單數與營收。",
    "在表格内请提供三个整列：最近购买、订单数与营收。",
  ),
  "function.eightNeedsMeasures": text(
    'The 8 types compare the measures with their means and cannot be told from scores. Use =RFM(customers, dates, amounts, , , "eight").',
    '8 類以指標與平均值比較，無法由分數得知。請改用 =RFM(客戶, 日期, 金額, , , "eight")。',
    '8 类以指标与平均值比较，无法由分数得知。请改用 =RFM(客户, 日期, 金额, , , "eight")。',
  ),
  "function.notACell": text(
    "“{met}” is not an RFM cell: write three scores from 1 to {max}, such as 543.",
    "「{met}」不是 RFM：請輸入三個 1 至 {max} 的分數，例如 543。",
    "“{met}”不是 RFM：请输入三个 1 至 {max} 的分数，例如 543。",
  ),
  "function.notInPopulation": text(
    "{value} is not in the column that was given as the whole.",
    "{value} 不在所給的整欄之中。",
    "{value} 不在所给的整列之中。",
  ),
  "function.noNeed": text(
    "The need is empty: write explicit, latent or none.",
    "需求為空白：請填明確、潛在或無。",
    "需求为空白：请填明确、潜在或无。",
  ),
  "function.noGrade": text("The class is empty: write a grade from A to E.", "等級為空白：請填 A 至 E。", "等级为空白：请填 A 至 E。"),
  "function.notAGrade": text("“{met}” is not a grade: write A to E.", "「{met}」不是等級：請填 A 至 E。", "“{met}”不是等级：请填 A 至 E。"),
  "function.preview": text("Computed when the formula is entered.", "輸入公式後才計算。", "输入公式后才计算。"),
  "function.failed": text("The calculation failed: {message}", "計算失敗：{message}", "计算失败：{message}"),
};
