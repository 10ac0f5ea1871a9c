import type { loyaltyPattern } from "../../methods/loyaltyPattern/loyaltyPattern";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the loyalty patterns. */
export const loyaltyPatternWords: MethodWords<typeof loyaltyPattern> = {
  title: text("Loyalty pattern", "忠誠形態", "忠诚形态"),
  question: text("Who stays, who switches, who strays?", "誰專一、誰變心、誰到處買？", "谁专一、谁变心、谁到处买？"),
  purpose: text(
    "The last orders one after another, by brand or rhythm",
    "從最近幾次購買的品牌或節奏看忠誠",
    "从最近几次购买的品牌或节奏看忠诚",
  ),
  classHeader: text("Loyalty pattern", "忠誠形態", "忠诚形态"),
  money: text("Revenue", "營收", "营收"),
  needs: { monetary: text("Revenue", "營收", "营收") },
  classes: {
    continuous: {
      label: text("Continuous", "持續型", "持续型"),
      advice: text(
        "Make it easy to stay: standing orders, one contact, thanks now and then; no discounts needed.",
        "讓他們留得輕鬆：定期訂購、固定窗口、適時致謝，不必打折。",
        "让他们留得轻松：定期订购、固定对接人、适时致谢，不必打折。",
      ),
    },
    intermittent: {
      label: text("Intermittent", "間歇型", "间歇型"),
      advice: text(
        "They go and come back: learn what they buy elsewhere in between, and be there a week earlier next time.",
        "時來時往：弄清中間買了誰的，下次提早一週出現。",
        "时来时往：弄清中间买了谁的，下次提早一周出现。",
      ),
    },
    changing: {
      label: text("Changing", "轉移型", "转移型"),
      advice: text(
        "Something has changed for them: ask what, before the new habit has set.",
        "客戶那邊有變化：趁新習慣還沒定型，先問出原因。",
        "客户那边有变化：趁新习惯还没定型，先问出原因。",
      ),
    },
    dispersed: {
      label: text("Dispersed", "分散型", "分散型"),
      advice: text(
        "No favourite yet: win one line with a trial and a clear reason, not the whole basket.",
        "還沒有偏好：先用試用和明確的理由拿下一個品類，別想一次全包。",
        "还没有偏好：先用试用和明确的理由拿下一个品类，别想一次全包。",
      ),
    },
    tooFew: {
      label: text("Too few orders", "訂單太少", "订单太少"),
      advice: text(
        "Too early to tell: look after the next order as if it were the first.",
        "言之過早：把下一張單當第一張單來照顧。",
        "言之过早：把下一张单当第一张单来照顾。",
      ),
    },
  },
  columns: {
    orders: text("Orders looked at", "檢視的訂單數", "查看的订单数"),
    kinds: text("Different brands", "不同品牌數", "不同品牌数"),
    topShare: text("Share of the main brand", "主要品牌佔比", "主要品牌占比"),
    pauses: text("Long gaps", "長間隔次數", "长间隔次数"),
    silence: text("Usual gaps since the last order", "距上次購買的間隔倍數", "距上次购买的间隔倍数"),
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {
    readFrom: {
      label: text("Read from", "判斷依據", "判断依据"),
      help: text("What the sequence of orders is made of.", "以什麼看出購買的先後變化。", "以什么看出购买的先后变化。"),
      choices: {
        auto: text("Brand where there is one, else rhythm", "有品牌看品牌，否則看節奏", "有品牌看品牌，否则看节奏"),
        brand: text("Brand or product line", "品牌或產品線", "品牌或产品线"),
        product: text("Product", "產品", "产品"),
        rhythm: text("Rhythm", "購買節奏", "购买节奏"),
      },
    },
    lastOrders: {
      label: text("Last orders looked at", "檢視最近幾張訂單", "查看最近几张订单"),
      help: text(
        "Purchases of one day count as one order; at least four are needed.",
        "同一天的購買算一次；至少需要四次。",
        "同一天的购买算一次；至少需要四次。",
      ),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers is|{count} of {all} customers are} changing or dispersed.",
      "{all} 位客戶中有 {count} 位屬轉移型或分散型。",
      "{all} 位客户中有 {count} 位属转移型或分散型。",
    ),
    none: text("Nobody changes or strays.", "沒有轉移或分散的客戶。", "没有转移或分散的客户。"),
  },
  refusals: {
    noBrand: text(
      "The orders have no brand column: choose rhythm, or say which column holds the brand.",
      "訂單沒有品牌欄：請改用購買節奏，或指定品牌所在的欄。",
      "订单没有品牌列：请改用购买节奏，或指定品牌所在的列。",
    ),
    noProduct: text(
      "The orders have no product column: choose rhythm, or say which column holds the product.",
      "訂單沒有產品欄：請改用購買節奏，或指定產品所在的欄。",
      "订单没有产品列：请改用购买节奏，或指定产品所在的列。",
    ),
  },
  sections: { act: { title: text("Find out what has changed", "查明發生了什麼變化", "查明发生了什么变化") } },
  phrases: {
    switches: text("Switches between brands", "更換品牌次數", "更换品牌次数"),
    stayed: text("Orders since the switch", "更換後的訂單數", "更换后的订单数"),
    regular: text("Share of regular gaps", "規律間隔佔比", "规律间隔占比"),
    slower: text("Share of later gaps twice as long", "後期間隔拉長一倍的佔比", "后期间隔拉长一倍的占比"),
    faster: text("Share of later gaps half as long", "後期間隔縮短一半的佔比", "后期间隔缩短一半的占比"),
  },
};
