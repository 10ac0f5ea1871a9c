import type { association } from "../../methods/association/association";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

const revenue = text("Revenue", "營收", "营收");
const confidence = text("Confidence", "信賴度", "置信度");
const lift = text("Lift", "提升度", "提升度");
const support = text("Support", "支持度", "支持度");

/** Words of the association rules. */
export const associationWords: MethodWords<typeof association> = {
  title: text("Sold together", "連帶購買", "连带购买"),
  question: text("What sells together, and what to offer next?", "哪些產品一起賣，接下來推薦什麼？", "哪些产品一起卖，接下来推荐什么？"),
  purpose: text(
    "Association rules: products bought together or one after the other",
    "關聯分析：一起購買或先後購買的產品",
    "关联分析：一起购买或先后购买的产品",
  ),
  classHeader: text("Offer", "推薦", "推荐"),
  money: revenue,
  needs: { monetary: revenue },
  classes: {
    strongOffer: {
      label: text("Strong offer", "優先推薦", "优先推荐"),
      advice: text(
        "At least every second customer with the same products has this one too: raise it in the next call.",
        "擁有同樣產品的客戶至少一半也買了這項：下次聯絡時主動提出。",
        "拥有同样产品的客户至少一半也买了这项：下次联系时主动提出。",
      ),
    },
    offer: {
      label: text("Offer", "可推薦", "可推荐"),
      advice: text("Add it to the next quote or mailing.", "放進下一次報價或群發訊息。", "放进下一次报价或群发消息。"),
    },
    noOffer: {
      label: text("No offer", "暫無推薦", "暂无推荐"),
      advice: text(
        "Nothing follows from what was bought so far; ask what else is needed.",
        "由目前的購買看不出下一項；詢問還需要什麼。",
        "由目前的购买看不出下一项；询问还需要什么。",
      ),
    },
  },
  columns: {
    offer: text("Offer next", "推薦產品", "推荐产品"),
    because: text("Because of", "依據", "依据"),
    confidence,
    lift,
  },
  options: {
    support: {
      label: support,
      help: text(
        "The least share of baskets with all products of a rule: 0.01 is 1%.",
        "同時含有規則內所有產品的購物籃最低佔比：0.01 即 1%。",
        "同时含有规则内所有产品的购物篮最低占比：0.01 即 1%。",
      ),
    },
    confidence: {
      label: confidence,
      help: text(
        "Of the baskets with the left side, the least share that holds the right side too.",
        "含有左側產品的購物籃中，也含右側產品的最低佔比。",
        "含有左侧产品的购物篮中，也含右侧产品的最低占比。",
      ),
    },
    size: {
      label: text("Products in a rule, at most", "規則最多產品數", "规则最多产品数"),
      help: text("Both sides together.", "左右兩側合計。", "左右两侧合计。"),
    },
    basket: {
      label: text("A basket is", "購物籃為", "购物篮为"),
      help: text(
        "One order (without order numbers: one day of a customer), or everything that a customer ever bought.",
        "一張訂單（沒有訂單編號時為客戶同一天的購買），或客戶買過的所有產品。",
        "一张订单（没有订单编号时为客户同一天的购买），或客户买过的所有产品。",
      ),
      choices: { order: text("An order", "一張訂單", "一张订单"), customer: text("A customer", "一位客戶", "一位客户") },
    },
    within: {
      label: text("Days from one purchase to the next", "先後購買的天數", "先后购买的天数"),
      help: text(
        "How soon the second product must follow the first.",
        "第二項產品須在第一項之後幾天內購買。",
        "第二项产品须在第一项之后几天内购买。",
      ),
    },
    follow: {
      label: text("Least share that follows", "接續購買的最低佔比", "接续购买的最低占比"),
      help: text(
        "Of the customers with the first product, the least share that bought the second in time.",
        "買過第一項產品的客戶中，在期限內買第二項的最低佔比。",
        "买过第一项产品的客户中，在期限内买第二项的最低占比。",
      ),
    },
    level: {
      label: text("Significance level", "顯著水準", "显著水平"),
      help: text(
        "A rule is significant when its corrected probability of being chance is not above this. Offers come from significant rules only.",
        "規則純屬巧合的校正機率不高於此值即為顯著。只有顯著的規則才用於推薦。",
        "规则纯属巧合的校正概率不高于此值即为显著。只有显著的规则才用于推荐。",
      ),
    },
    show: {
      label: text("Rules shown", "列出的規則", "列出的规则"),
      help: text("All of them, or the significant ones only.", "全部，或只列顯著者。", "全部，或只列显著者。"),
      choices: { all: text("All", "全部", "全部"), significant: text("Significant ones", "顯著者", "显著者") },
    },
    separator: {
      label: text("Between items in a cell", "儲存格內的分隔", "单元格内的分隔"),
      help: text("Only for a table with a basket in each row.", "僅用於每列為一個購物籃的表格。", "仅用于每行为一个购物篮的表格。"),
      choices: {
        comma: text("Comma", "逗號", "逗号"),
        semicolon: text("Semicolon", "分號", "分号"),
        space: text("Space", "空格", "空格"),
        bar: text("Vertical bar", "直線 |", "竖线 |"),
        line: text("Line break", "換行", "换行"),
        none: text("One item a cell", "每格一項", "每格一项"),
      },
    },
  },
  why: {
    owns: text(
      "Has {items}: {share} of the baskets with that hold {offer} too.",
      "已有 {items}：含此產品的購物籃中有 {share} 也含 {offer}。",
      "已有 {items}：含此产品的购物篮中有 {share} 也含 {offer}。",
    ),
  },
  findings: {
    found: text(
      "{rules} rules in {baskets} baskets; the strongest: {items} → {offer} ({share}, lift {lift}). {customers|One customer has|{customers} customers have} an offer.",
      "{baskets} 個購物籃中有 {rules} 條規則；最強的是 {items} → {offer}（{share}，提升度 {lift}）。{customers} 位客戶有推薦產品。",
      "{baskets} 个购物篮中有 {rules} 条规则；最强的是 {items} → {offer}（{share}，提升度 {lift}）。{customers} 位客户有推荐产品。",
    ),
    foundNone: text(
      "No rule is this frequent and this certain in {baskets} baskets: lower the support or the confidence.",
      "{baskets} 個購物籃中沒有達到此支持度與信賴度的規則：請調低其中一項。",
      "{baskets} 个购物篮中没有达到此支持度与置信度的规则：请调低其中一项。",
    ),
  },
  refusals: {
    noProducts: text(
      "No row that counts as a sale names a product. Match the product column of the orders.",
      "沒有任何一筆銷售列有產品。請對應訂單的產品欄位。",
      "没有任何一笔销售行有产品。请对应订单的产品列。",
    ),
    tooManySets: text(
      "Too many combinations are this frequent: more than {count}. Raise the support, or allow fewer products in a rule.",
      "達到此支持度的組合超過 {count} 個。請提高支持度，或減少規則的產品數。",
      "达到此支持度的组合超过 {count} 个。请提高支持度，或减少规则的产品数。",
    ),
    tooManyRules: text(
      "There are more rules than anyone can read: {count}. Raise the support or the confidence.",
      "{count} 條規則太多，無法閱讀。請提高支持度或信賴度。",
      "{count} 条规则太多，无法阅读。请提高支持度或置信度。",
    ),
  },
  sections: {
    rules: {
      title: text("Bought together", "一起購買", "一起购买"),
      note: text(
        "Whoever takes the products on the left takes the one on the right too. Sort and filter as you like.",
        "購買左側產品者也會購買右側產品。可自由排序與篩選。",
        "购买左侧产品者也会购买右侧产品。可自由排序与筛选。",
      ),
    },
    sequences: {
      title: text("Bought next", "先後購買", "先后购买"),
      note: text(
        "Directed: this order is significantly more frequent than the reverse. It says what comes first, not why.",
        "「有方向」表示此順序顯著多於相反順序；只說明先後，不代表因果。",
        "“有方向”表示此顺序显著多于相反顺序；只说明先后，不代表因果。",
      ),
    },
  },
  phrases: {
    left: text("Who buys", "購買", "购买"),
    right: text("Also buys", "也購買", "也购买"),
    count: text("Baskets", "購物籃數", "购物篮数"),
    support,
    conviction: text("Conviction", "確信度", "确信度"),
    corrected: text("Chance, corrected", "巧合機率（校正）", "巧合概率（校正）"),
    significant: text("Significant", "顯著", "显著"),
    leftCodes: text("Codes bought", "購買產品編號", "购买产品编号"),
    rightCode: text("Code also bought", "也購買產品編號", "也购买产品编号"),
    first: text("First", "先買", "先买"),
    next: text("Then", "後買", "后买"),
    customers: text("Customers", "客戶數", "客户数"),
    customerShare: text("Share of customers", "客戶佔比", "客户占比"),
    follow: text("Of those with the first", "佔先買者", "占先买者"),
    medianDays: text("Days between, median", "間隔天數（中位數）", "间隔天数（中位数）"),
    reverse: text("The other way round", "相反順序", "相反顺序"),
    directed: text("Directed", "有方向", "有方向"),
    yes: text("yes", "是", "是"),
    no: text("no", "否", "否"),
  },
};
