import type { clusters } from "../../methods/clusters/clusters";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

const fragmentsEn =
  "{nothing|Close to the typical customer in everything.|}" +
  "{recencyLow|Last bought {recency} days ago, sooner than the typical {recencyTypical}. |}" +
  "{recencyHigh|Last bought {recency} days ago, longer than the typical {recencyTypical}. |}" +
  "{frequencyHigh|{frequency} orders, more than the typical {frequencyTypical}. |}" +
  "{frequencyLow|{frequency} orders, fewer than the typical {frequencyTypical}. |}" +
  "{monetaryHigh|Revenue {monetary}, above the typical {monetaryTypical}. |}" +
  "{monetaryLow|Revenue {monetary}, below the typical {monetaryTypical}. |}" +
  "{marginHigh|Margin {margin}, above the typical {marginTypical}. |}" +
  "{marginLow|Margin {margin}, below the typical {marginTypical}. |}" +
  "{collectionsHigh|Collections {collections}, above the typical {collectionsTypical}. |}" +
  "{collectionsLow|Collections {collections}, below the typical {collectionsTypical}. |}";

const fragmentsTW =
  "{nothing|各項都接近一般客戶。|}" +
  "{recencyLow|{recency} 天前剛買過，一般為 {recencyTypical} 天。|}" +
  "{recencyHigh|已 {recency} 天沒有購買，一般為 {recencyTypical} 天。|}" +
  "{frequencyHigh|訂單 {frequency} 筆，多於一般的 {frequencyTypical} 筆。|}" +
  "{frequencyLow|訂單 {frequency} 筆，少於一般的 {frequencyTypical} 筆。|}" +
  "{monetaryHigh|營收 {monetary}，高於一般的 {monetaryTypical}。|}" +
  "{monetaryLow|營收 {monetary}，低於一般的 {monetaryTypical}。|}" +
  "{marginHigh|毛利 {margin}，高於一般的 {marginTypical}。|}" +
  "{marginLow|毛利 {margin}，低於一般的 {marginTypical}。|}" +
  "{collectionsHigh|回款 {collections}，高於一般的 {collectionsTypical}。|}" +
  "{collectionsLow|回款 {collections}，低於一般的 {collectionsTypical}。|}";

const fragmentsCN =
  "{nothing|各项都接近一般客户。|}" +
  "{recencyLow|{recency} 天前刚买过，一般为 {recencyTypical} 天。|}" +
  "{recencyHigh|已 {recency} 天没有购买，一般为 {recencyTypical} 天。|}" +
  "{frequencyHigh|订单 {frequency} 笔，多于一般的 {frequencyTypical} 笔。|}" +
  "{frequencyLow|订单 {frequency} 笔，少于一般的 {frequencyTypical} 笔。|}" +
  "{monetaryHigh|营收 {monetary}，高于一般的 {monetaryTypical}。|}" +
  "{monetaryLow|营收 {monetary}，低于一般的 {monetaryTypical}。|}" +
  "{marginHigh|毛利 {margin}，高于一般的 {marginTypical}。|}" +
  "{marginLow|毛利 {margin}，低于一般的 {marginTypical}。|}" +
  "{collectionsHigh|回款 {collections}，高于一般的 {collectionsTypical}。|}" +
  "{collectionsLow|回款 {collections}，低于一般的 {collectionsTypical}。|}";

const standsOut = text(fragmentsEn, fragmentsTW, fragmentsCN);
const farEn =
  "{recencyFar|Days since the last purchase|}{frequencyFar|Number of orders|}{monetaryFar|Revenue|}{marginFar|Margin|}{collectionsFar|Collections|}";
const farTW = "{recencyFar|距上次購買天數|}{frequencyFar|訂單數|}{monetaryFar|營收|}{marginFar|毛利|}{collectionsFar|回款|}";
const farCN = "{recencyFar|距上次购买天数|}{frequencyFar|订单数|}{monetaryFar|营收|}{marginFar|毛利|}{collectionsFar|回款|}";

const recency = text("Days since last purchase", "距上次購買天數", "距上次购买天数");
const frequency = text("Orders", "訂單數", "订单数");
const monetary = text("Revenue", "營收", "营收");
const margin = text("Gross margin", "毛利", "毛利");
const collections = text("Collections", "回款", "回款");

/** Words of the clusters. */
export const clustersWords: MethodWords<typeof clusters> = {
  title: text("Clusters", "客戶分群", "客户分群"),
  question: text("Which customers are alike?", "哪些客戶彼此相似？", "哪些客户彼此相似？"),
  purpose: text(
    "Clusters: groups of customers that buy alike, found in the data",
    "客戶分群：由資料找出購買行為相似的客戶",
    "客户分群：由数据找出购买行为相似的客户",
  ),
  classHeader: text("Cluster", "客群", "客群"),
  money: monetary,
  needs: { recency, frequency, monetary, margin, collections },
  classes: {
    topAccounts: {
      label: text("Top accounts", "頂級客戶", "顶级客户"),
      advice: text(
        "Far above all others: an owner by name, a visit each quarter, and no surprise in price or delivery.",
        "遠高於其他客戶：指定專人，每季拜訪，價格與交期不可有意外。",
        "远高于其他客户：指定专人，每季度拜访，价格与交期不可有意外。",
      ),
    },
    regularHigh: {
      label: text("Regular high spenders", "常購高額客戶", "常购高额客户"),
      advice: text(
        "Keep the rhythm: confirm the next order before they have to ask, and thank them for staying.",
        "維持節奏：在對方開口前先確認下一張訂單，並適時致謝。",
        "保持节奏：在对方开口前先确认下一张订单，并适时致谢。",
      ),
    },
    recentHigh: {
      label: text("Recent, few but large orders", "近期大單客戶", "近期大单客户"),
      advice: text(
        "They buy big and seldom: propose a delivery plan or a second product line while the contact is warm.",
        "單大但次數少：趁熱提出分批交貨計畫或第二條產品線。",
        "单大但次数少：趁热提出分批交货计划或第二条产品线。",
      ),
    },
    frequentSmall: {
      label: text("Frequent small orders", "高頻小單客戶", "高频小单客户"),
      advice: text(
        "Raise the order value: bundles, a free-delivery threshold, a fixed monthly order.",
        "提高客單價：組合包、免運門檻、每月固定訂單。",
        "提高客单价：组合包、免运门槛、每月固定订单。",
      ),
    },
    activeMiddle: {
      label: text("Active, middle value", "活躍一般客戶", "活跃一般客户"),
      advice: text(
        "Look for what they still buy elsewhere and offer it.",
        "找出他們還在別處買的品項，主動報價。",
        "找出他们还在别处买的商品，主动报价。",
      ),
    },
    recentSmall: {
      label: text("Recent, still small", "近期小額客戶", "近期小额客户"),
      advice: text(
        "Often new: a welcome call, and a reason for the second order within the month.",
        "多為新客戶：致電歡迎，並在一個月內給出第二次下單的理由。",
        "多为新客户：致电欢迎，并在一个月内给出第二次下单的理由。",
      ),
    },
    middle: {
      label: text("Middle of the field", "中段客戶", "中段客户"),
      advice: text("Serve as usual; watch for the ones that move up.", "照常服務，留意往上走的客戶。", "照常服务，留意往上走的客户。"),
    },
    quietRegularHigh: {
      label: text("Big regulars gone quiet", "沉寂的常購高額客戶", "沉寂的常购高额客户"),
      advice: text(
        "Call this week: ask what has changed and offer to put it right.",
        "本週就致電：了解出了什麼變化，並提出解決方式。",
        "本周就致电：了解出了什么变化，并提出解决方式。",
      ),
    },
    quietHigh: {
      label: text("Big buyers gone quiet", "沉寂的大單客戶", "沉寂的大单客户"),
      advice: text(
        "A personal call about the next project; large orders are decided long before they are placed.",
        "親自致電詢問下一個專案；大單往往早在下單前就已決定。",
        "亲自致电询问下一个项目；大单往往早在下单前就已决定。",
      ),
    },
    quietFrequentSmall: {
      label: text("Small regulars gone quiet", "沉寂的小額常客", "沉寂的小额常客"),
      advice: text("A reminder with a small thank-you offer.", "提醒一聲，附上小小的回饋優惠。", "提醒一声，附上小小的回馈优惠。"),
    },
    quietSmall: {
      label: text("Small, cooling off", "漸冷的小額客戶", "渐冷的小额客户"),
      advice: text("Keep them on the mailing list; spend no visits.", "保留在群發名單，不必拜訪。", "保留在群发名单，不必拜访。"),
    },
    longGone: {
      label: text("Long gone", "久未往來", "久未往来"),
      advice: text(
        "One win-back message a year; otherwise leave them out of the plan.",
        "一年發一次喚回訊息，其餘不列入計畫。",
        "一年发一次唤回消息，其余不列入计划。",
      ),
    },
    unusual: {
      label: text("Set aside", "另列", "另列"),
      advice: text("Unlike all others: look at each one by itself.", "與其他客戶差異太大：逐一檢視。", "与其他客户差异太大：逐一查看。"),
    },
  },
  columns: { cluster: text("Cluster number", "客群編號", "客群编号"), recency, frequency, monetary },
  options: {
    k: {
      label: text("Number of clusters", "客群數", "客群数"),
      help: text(
        "Chosen by the silhouette from 2 to 8, or by hand.",
        "依輪廓係數由 2 至 8 選出，或自行指定。",
        "按轮廓系数由 2 至 8 选出，或自行指定。",
      ),
      choices: {
        auto: text("By silhouette", "依輪廓係數", "按轮廓系数"),
        "2": text("2", "2", "2"),
        "3": text("3", "3", "3"),
        "4": text("4", "4", "4"),
        "5": text("5", "5", "5"),
        "6": text("6", "6", "6"),
        "7": text("7", "7", "7"),
        "8": text("8", "8", "8"),
        "9": text("9", "9", "9"),
        "10": text("10", "10", "10"),
        "11": text("11", "11", "11"),
        "12": text("12", "12", "12"),
      },
    },
    measures: {
      label: text("Measures", "指標", "指标"),
      help: text(
        "What customers are compared by. Margin and collections join in where every customer has them.",
        "用哪些指標比較客戶。每位客戶都有毛利與回款時才會納入。",
        "用哪些指标比较客户。每位客户都有毛利与回款时才会纳入。",
      ),
      choices: {
        rfm: text("Last purchase, orders, revenue", "最近購買、訂單數、營收", "最近购买、订单数、营收"),
        all: text("Margin and collections too", "加上毛利與回款", "加上毛利与回款"),
      },
    },
    log: {
      label: text("Logarithm", "取對數", "取对数"),
      help: text(
        "Tames measures in which few customers tower over the rest (skewness above 1).",
        "少數客戶遠高於其他人（偏態大於 1）的指標，取對數後再比較。",
        "少数客户远高于其他人（偏度大于 1）的指标，取对数后再比较。",
      ),
      choices: {
        auto: text("Where skewed", "偏態時", "偏态时"),
        always: text("Always", "一律", "一律"),
        never: text("Never", "不取", "不取"),
      },
    },
    outliers: {
      label: text("Values far outside", "極端值", "极端值"),
      help: text(
        "More than three interquartile ranges beyond the quartiles.",
        "超出四分位數三倍四分位距的數值。",
        "超出四分位数三倍四分位距的数值。",
      ),
      choices: {
        winsorise: text("Count as the limit", "以界限值計", "以界限值计"),
        setAside: text("Set the customer aside", "客戶另列", "客户另列"),
        keep: text("Count as they are", "照實計算", "照实计算"),
      },
    },
    centres: {
      label: text("Starting centres", "起始中心", "起始中心"),
      help: text(
        "For experts: centre after centre in standard deviations from the mean, as a run gives them in its model. They decide the number of clusters.",
        "進階用途：逐一列出各中心，以距平均的標準差表示，如執行結果的模型所示；客群數由此決定。",
        "进阶用途：逐一列出各中心，以距平均的标准差表示，如运行结果的模型所示；客群数由此决定。",
      ),
    },
    frequency: {
      label: text("What counts as an order", "訂單計算方式", "订单计算方式"),
      help: text("Order numbers, or days with a purchase.", "訂單編號，或有購買的天數。", "订单编号，或有购买的天数。"),
      choices: { orders: text("Orders", "訂單", "订单"), days: text("Purchase days", "購買日", "购买日") },
    },
  },
  why: {
    standsOut,
    capped: text(
      `${farEn}: {value} lies far outside the others and counts as {limit}.`,
      `${farTW} {value} 遠離其他客戶，以 {limit} 計。`,
      `${farCN} {value} 远离其他客户，以 {limit} 计。`,
    ),
    aside: text(
      `${farEn}: {value} lies far outside the others (limit {limit}); set aside.`,
      `${farTW} {value} 遠離其他客戶（界限 {limit}），另列。`,
      `${farCN} {value} 远离其他客户（界限 {limit}），另列。`,
    ),
  },
  findings: {
    wellApart: text(
      "The {customers} customers fall into {groups} clusters that are well apart (silhouette {silhouette}).",
      "{customers} 位客戶分成 {groups} 群，群與群之間區隔明顯（輪廓係數 {silhouette}）。",
      "{customers} 位客户分成 {groups} 群，群与群之间区隔明显（轮廓系数 {silhouette}）。",
    ),
    apart: text(
      "The {customers} customers fall into {groups} clusters with blurred edges (silhouette {silhouette}).",
      "{customers} 位客戶分成 {groups} 群，邊界略有重疊（輪廓係數 {silhouette}）。",
      "{customers} 位客户分成 {groups} 群，边界略有重叠（轮廓系数 {silhouette}）。",
    ),
    overlapping: text(
      "Customers differ by degrees rather than by groups: the {groups} clusters of {customers} customers overlap (silhouette {silhouette}).",
      "{customers} 位客戶的差異是漸變的，{groups} 群之間彼此重疊（輪廓係數 {silhouette}）。",
      "{customers} 位客户的差异是渐变的，{groups} 群之间彼此重叠（轮廓系数 {silhouette}）。",
    ),
  },
  refusals: {
    allEqual: text(
      "All customers have the same values, so there is nothing to group. Check which columns were matched.",
      "所有客戶的數值都相同，無從分群。請檢查對應的欄位。",
      "所有客户的数值都相同，无从分群。请检查对应的列。",
    ),
    tooManyClusters: text(
      "{wanted} clusters were asked for, but only {met|1 customer differs|{met} customers differ} from the others. Choose fewer.",
      "要求 {wanted} 群，但彼此不同的客戶只有 {met} 位。請減少客群數。",
      "要求 {wanted} 群，但彼此不同的客户只有 {met} 位。请减少客群数。",
    ),
    centresCount: text(
      "{met} numbers do not make starting centres: give {wanted} for each of two or more clusters.",
      "{met} 個數字無法組成起始中心：每群需要 {wanted} 個，至少兩群。",
      "{met} 个数字无法组成起始中心：每群需要 {wanted} 个，至少两群。",
    ),
    centresMany: text(
      "There are too many numbers ({met}): at most {wanted} clusters are possible.",
      "{met} 個數字太多：最多 {wanted} 群。",
      "{met} 个数字太多：最多 {wanted} 群。",
    ),
  },
  sections: {
    clusters: {
      title: text("The clusters", "各客群", "各客群"),
      note: text(
        "Typical values of each cluster. The chart shows where they stand against all customers, in standard deviations.",
        "各客群的典型數值。圖中為相對於全體客戶的位置，以標準差為單位。",
        "各客群的典型数值。图中为相对于全体客户的位置，以标准差为单位。",
      ),
    },
    trials: {
      title: text("How many clusters", "分成幾群", "分成几群"),
      note: text(
        "The silhouette says how well customers fit their own cluster rather than the next: 1 is best.",
        "輪廓係數表示客戶貼近本群而非鄰群的程度，1 為最佳。",
        "轮廓系数表示客户贴近本群而非邻群的程度，1 为最佳。",
      ),
    },
    scales: {
      title: text("How the measures were made comparable", "指標如何化為可比較", "指标如何化为可比较"),
      note: text(
        "Every measure has mean 0 and standard deviation 1, after the logarithm where that was taken.",
        "每項指標（必要時先取對數）都化為平均 0、標準差 1。",
        "每项指标（必要时先取对数）都化为平均 0、标准差 1。",
      ),
    },
  },
  phrases: {
    name: text("Cluster", "客群", "客群"),
    customers: text("Customers", "客戶數", "客户数"),
    share: text("Share", "佔比", "占比"),
    margin,
    collections,
    profile: text("What stands out", "特徵", "特征"),
    standsOut,
    recencyStanding: text("Days since last purchase, standing", "距上次購買天數（位置）", "距上次购买天数（位置）"),
    frequencyStanding: text("Orders, standing", "訂單數（位置）", "订单数（位置）"),
    monetaryStanding: text("Revenue, standing", "營收（位置）", "营收（位置）"),
    marginStanding: text("Margin, standing", "毛利（位置）", "毛利（位置）"),
    collectionsStanding: text("Collections, standing", "回款（位置）", "回款（位置）"),
    standingsChart: text("How the clusters differ, in standard deviations", "各客群的差異（標準差）", "各客群的差异（标准差）"),
    k: text("Clusters", "客群數", "客群数"),
    silhouette: text("Silhouette", "輪廓係數", "轮廓系数"),
    inertia: text("Squared distances", "距離平方和", "距离平方和"),
    taken: text("Taken", "採用", "采用"),
    yes: text("yes", "是", "是"),
    silhouetteChart: text(
      "Silhouette by number of clusters: {groups} taken",
      "各客群數的輪廓係數：採用 {groups} 群",
      "各客群数的轮廓系数：采用 {groups} 群",
    ),
    measure: text("Measure", "指標", "指标"),
    transform: text("Used as", "使用方式", "使用方式"),
    typical: text("Typical value", "典型值", "典型值"),
    outliers: text("Far outside", "極端值", "极端值"),
    recencyName: recency,
    frequencyName: frequency,
    monetaryName: monetary,
    marginName: margin,
    collectionsName: collections,
    logarithm: text("its logarithm", "取對數", "取对数"),
    asItIs: text("it is", "原值", "原值"),
  },
};
