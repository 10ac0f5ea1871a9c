import type { clv } from "../../methods/clv/clv";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

const symbol = (name: string) => text(name, name, name);

/** Words of the customer lifetime value. */
export const clvWords: MethodWords<typeof clv> = {
  title: text("Lifetime value", "客戶終身價值", "客户终身价值"),
  question: text("What will each customer still bring?", "每位客戶未來還會帶來多少？", "每位客户未来还会带来多少？"),
  purpose: text(
    "Expected orders and discounted value of the coming year",
    "預估未來一年的訂單數與折現價值",
    "预估未来一年的订单数与折现价值",
  ),
  classHeader: text("CLV tier", "終身價值等級", "终身价值等级"),
  money: text("Lifetime value", "終身價值", "终身价值"),
  needs: {
    x: text("Repeat purchases (x)", "回購次數（x）", "复购次数（x）"),
    tx: text("Time from first to last purchase (t_x)", "首購至末購時間（t_x）", "首购至末购时间（t_x）"),
    T: text("Time since first purchase (T)", "距首購時間（T）", "距首购时间（T）"),
    meanValue: text("Mean value of repeat purchases", "回購平均金額", "复购平均金额"),
  },
  classes: {
    highest: {
      label: text("Highest fifth", "最高 20%", "最高 20%"),
      advice: text(
        "Most of the coming business is here: an owner by name, service before anyone else, no discount without a reason.",
        "未來的生意大多在這裡：指定專人負責、優先服務，沒有理由不輕易打折。",
        "未来的生意大多在这里：指定专人负责、优先服务，没有理由不轻易打折。",
      ),
    },
    high: {
      label: text("High fifth", "次高 20%", "次高 20%"),
      advice: text(
        "Keep the rhythm: contact before the next order is due, and offer what goes with it.",
        "維持節奏：在下次訂購前主動聯絡，並推薦搭配的產品。",
        "保持节奏：在下次订购前主动联系，并推荐搭配的产品。",
      ),
    },
    middle: {
      label: text("Middle fifth", "中間 20%", "中间 20%"),
      advice: text(
        "Find out what would make the next order sooner or larger; spend in proportion.",
        "了解怎樣能讓下一單更早或更大，投入要相稱。",
        "了解怎样能让下一单更早或更大，投入要相称。",
      ),
    },
    low: {
      label: text("Low fifth", "次低 20%", "次低 20%"),
      advice: text(
        "Low-cost care: mailings, self-service, an occasional reason to come back.",
        "低成本維繫：群發訊息、自助下單，偶爾給個回購的理由。",
        "低成本维系：群发消息、自助下单，偶尔给个复购的理由。",
      ),
    },
    lowest: {
      label: text("Lowest fifth", "最低 20%", "最低 20%"),
      advice: text(
        "Little is to be expected: answer when they ask, and save the effort for others.",
        "預期貢獻不高：有詢問再回應，把力氣留給其他客戶。",
        "预期贡献不高：有询问再回应，把力气留给其他客户。",
      ),
    },
  },
  columns: {
    alive: text("Probability alive", "仍活躍機率", "仍活跃概率"),
    expectedOrders: text("Expected orders", "預期訂單數", "预期订单数"),
    expectedValue: text("Expected order value", "預期每單金額", "预期每单金额"),
    clv: text("Lifetime value", "終身價值", "终身价值"),
    repeats: text("Repeat purchases", "回購次數", "复购次数"),
  },
  options: {
    model: {
      label: text("Purchase model", "購買模型", "购买模型"),
      help: text(
        "Both describe how often people buy and when they stop. BG/NBD is faster; the table of fits says which suits the data better.",
        "兩者都描述購買頻率與流失時點。BG/NBD 較快；哪個較合適，請看模型比較表。",
        "两者都描述购买频率与流失时点。BG/NBD 较快；哪个更合适，请看模型比较表。",
      ),
      choices: { bgnbd: symbol("BG/NBD"), paretonbd: symbol("Pareto/NBD") },
    },
    months: {
      label: text("Months ahead", "預估月數", "预估月数"),
      help: text(
        "How far expected orders and lifetime value look ahead.",
        "預期訂單數與終身價值涵蓋的未來月數。",
        "预期订单数与终身价值涵盖的未来月数。",
      ),
    },
    monthlyRate: {
      label: text("Discount per month", "每月折現率", "每月折现率"),
      help: text(
        "What money loses by coming a month later; 1% a month is about 12.7% a year.",
        "金額晚一個月入帳的折減；每月 1% 約等於每年 12.7%。",
        "金额晚一个月入账的折减；每月 1% 约等于每年 12.7%。",
      ),
    },
    unit: {
      label: text("Unit of time", "時間單位", "时间单位"),
      help: text(
        "The unit of the time columns of a customer list, and of the fitted parameters.",
        "客戶清單中時間欄位的單位，也是模型參數的單位。",
        "客户清单中时间列的单位，也是模型参数的单位。",
      ),
      choices: { week: text("Weeks", "週", "周"), day: text("Days", "天", "天"), month: text("Months", "月", "月") },
    },
    holdOut: {
      label: text("Held out for the check", "保留驗證的比例", "保留验证的比例"),
      help: text(
        "The last part of the orders, which a second fit does not see and is held against; 0 leaves the check out.",
        "訂單期間的最後一段：另做一次不含此段的配適，再與實際比較；0 為不驗證。",
        "订单期间的最后一段：另做一次不含此段的拟合，再与实际比较；0 为不验证。",
      ),
    },
    compare: {
      label: text("Compare with the other model", "與另一模型比較", "与另一模型比较"),
      help: text("Fits the other purchase model too.", "同時配適另一個購買模型。", "同时拟合另一个购买模型。"),
    },
  },
  why: {
    negative: text("A number of the history is below 0", "購買紀錄中有負數", "购买记录中有负数"),
    notWhole: text("{x} repeat purchases is no whole number", "回購次數 {x} 不是整數", "复购次数 {x} 不是整数"),
    lastWithoutRepeat: text(
      "No repeat purchase, yet a time of the last one ({tx})",
      "沒有回購，卻有末購時間（{tx}）",
      "没有复购，却有末购时间（{tx}）",
    ),
    lastBeyondAge: text(
      "The last purchase ({tx}) lies beyond the time since the first ({T})",
      "末購時間（{tx}）超過距首購時間（{T}）",
      "末购时间（{tx}）超过距首购时间（{T}）",
    ),
  },
  findings: {
    expected: text(
      "{all} customers can be expected to bring {money} in the next {months} months; the highest fifth brings {share} of it.",
      "{all} 位客戶未來 {months} 個月預計帶來 {money}，其中最高 20% 的客戶佔 {share}。",
      "{all} 位客户未来 {months} 个月预计带来 {money}，其中最高 20% 的客户占 {share}。",
    ),
    notConverged: text(
      "The fit did not converge: the data do not fix the purchase model, so take these figures as a rough guide only. They add up to {money} in the next {months} months.",
      "模型未收斂：資料不足以確定購買模型，以下數字僅供粗略參考。未來 {months} 個月合計 {money}。",
      "模型未收敛：数据不足以确定购买模型，以下数字仅供粗略参考。未来 {months} 个月合计 {money}。",
    ),
    valuesNotConverged: text(
      "{all} customers can be expected to bring {money} in the next {months} months. The fit of order values did not converge, so each customer's own mean was taken.",
      "{all} 位客戶未來 {months} 個月預計帶來 {money}。金額模型未收斂，改用各客戶自己的平均金額。",
      "{all} 位客户未来 {months} 个月预计带来 {money}。金额模型未收敛，改用各客户自己的平均金额。",
    ),
  },
  refusals: {
    tooFew: text(
      "The data are too thin: {count|one customer|{count} customers} with a purchase history, and a fit needs {wanted} at least. Take a longer period or more customers.",
      "資料太少：只有 {count} 位客戶有購買紀錄，至少需要 {wanted} 位。請納入更長的期間或更多客戶。",
      "数据太少：只有 {count} 位客户有购买记录，至少需要 {wanted} 位。请纳入更长的期间或更多客户。",
    ),
    noRepeats: text(
      "None of the {customers} customers bought a second time, so nothing can be learnt about coming orders. Take a longer period.",
      "{customers} 位客戶都沒有回購，無法推估未來訂單。請納入更長的期間。",
      "{customers} 位客户都没有复购，无法推估未来订单。请纳入更长的期间。",
    ),
    noTime: text(
      "No time has passed since any first purchase. Check the as-of date and the column of T.",
      "所有客戶的距首購時間都是 0。請檢查基準日與 T 欄。",
      "所有客户的距首购时间都是 0。请检查基准日与 T 列。",
    ),
    noValues: text(
      "No repeat purchase has a value above 0. Match the column of amounts or of mean values.",
      "沒有任何回購金額大於 0。請指定金額欄或平均金額欄。",
      "没有任何复购金额大于 0。请指定金额列或平均金额列。",
    ),
  },
  sections: {
    models: {
      title: text("How well the models fit", "模型配適程度", "模型拟合程度"),
      note: text(
        "The model with the larger log-likelihood, and the smaller AIC and BIC, suits these customers better.",
        "對數概似值較大、AIC 與 BIC 較小的模型較適合這批客戶。",
        "对数似然值较大、AIC 与 BIC 较小的模型更适合这批客户。",
      ),
    },
    parameters: {
      title: text("Fitted parameters", "模型參數", "模型参数"),
      note: text(
        "A standard error is empty where the data do not fix a parameter.",
        "資料無法確定的參數不列標準誤。",
        "数据无法确定的参数不列标准误。",
      ),
    },
    spread: {
      title: text("Customers by repeat purchases", "各回購次數的客戶數", "各复购次数的客户数"),
      note: text(
        "Where actual and expected lie close together, the model describes these customers well.",
        "實際與預期越接近，模型越能描述這批客戶。",
        "实际与预期越接近，模型越能描述这批客户。",
      ),
    },
    curve: {
      title: text("Repeat purchases over time", "累計回購次數", "累计复购次数"),
      note: text("Added up from the first order on.", "自第一筆訂單起累計。", "自第一笔订单起累计。"),
    },
    holdOut: {
      title: text("The check: expected and actual in the part held out", "驗證：保留期間的預期與實際", "验证：保留期间的预期与实际"),
      note: text(
        "Purchases per customer, by the repeat purchases before. The model was fitted without this part.",
        "依先前回購次數分組，每位客戶的購買次數。模型配適時未使用此期間。",
        "按先前复购次数分组，每位客户的购买次数。模型拟合时未使用此期间。",
      ),
    },
  },
  phrases: {
    model: text("Model", "模型", "模型"),
    parameter: text("Parameter", "參數", "参数"),
    estimate: text("Estimate", "估計值", "估计值"),
    standardError: text("Standard error", "標準誤", "标准误"),
    bgnbd: symbol("BG/NBD"),
    paretonbd: symbol("Pareto/NBD"),
    gammaGamma: symbol("Gamma-Gamma"),
    logLikelihood: text("Log-likelihood", "對數概似", "对数似然"),
    aic: symbol("AIC"),
    bic: symbol("BIC"),
    converged: text("Converged", "是否收斂", "是否收敛"),
    yes: text("yes", "是", "是"),
    no: text("no", "否", "否"),
    repeats: text("Repeat purchases", "回購次數", "复购次数"),
    actualCustomers: text("Customers", "客戶數", "客户数"),
    expectedCustomers: text("Expected customers", "預期客戶數", "预期客户数"),
    spreadTitle: text(
      "Customers by repeat purchases, actual and expected",
      "各回購次數的客戶數：實際與預期",
      "各复购次数的客户数：实际与预期",
    ),
    until: text("Until", "截至", "截至"),
    actualPurchases: text("Repeat purchases", "回購次數", "复购次数"),
    expectedPurchases: text("Expected repeat purchases", "預期回購次數", "预期复购次数"),
    curveTitle: text("Repeat purchases added up, actual and expected", "累計回購次數：實際與預期", "累计复购次数：实际与预期"),
    repeatsBefore: text("Repeat purchases before", "先前回購次數", "先前复购次数"),
    customers: text("Customers", "客戶數", "客户数"),
    actualMean: text("Purchases per customer", "每位客戶購買次數", "每位客户购买次数"),
    expectedMean: text("Expected per customer", "每位客戶預期次數", "每位客户预期次数"),
    everyone: text("All", "全部", "全部"),
    holdOutTitle: text(
      "After {day}: {orders} purchases, {wanted} expected",
      "{day} 之後：實際 {orders} 次，預期 {wanted} 次",
      "{day} 之后：实际 {orders} 次，预期 {wanted} 次",
    ),
  },
};
