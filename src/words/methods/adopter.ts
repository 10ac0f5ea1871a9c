import type { adopter } from "../../methods/adopter/adopter";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the users whom a product wins in its life. */
export const adopterWords: MethodWords<typeof adopter> = {
  title: text("Product life cycle", "產品週期客戶", "产品周期客户"),
  question: text("Whom does a product suit at its stage?", "產品走到這一步，該找誰？", "产品走到这一步，该找谁？"),
  purpose: text("The kind of user that fits the stage of the product's life", "產品各階段最適合的使用者", "产品各阶段最适合的用户"),
  classHeader: text("User kind", "使用者類型", "用户类型"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    productStage: text("Stage of the product's life", "產品所處週期", "产品所处周期"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    leading: {
      label: text("Leading users", "領先使用者", "领先用户"),
      advice: text(
        "Win the names that others follow: help them show results, and turn each success into a case.",
        "爭取同業會跟進的指標客戶：協助做出成績，寫成案例。",
        "争取同行会跟进的标杆客户：协助做出成绩，写成案例。",
      ),
    },
    mainstream: {
      label: text("Mainstream", "主流使用者", "主流用户"),
      advice: text(
        "They want proof and no risk: references, a fair price, fast delivery, service without surprises.",
        "要的是保證與省事：拿案例、給實價、交貨快、服務穩。",
        "要的是保证与省事：拿案例、给实价、交货快、服务稳。",
      ),
    },
    extreme: {
      label: text("Extreme users", "極端使用者", "极端用户"),
      advice: text(
        "Develop with them: early samples, short ways to the engineers, and every wish written down.",
        "與他們一起開發：提早送樣、直通研發，把每個要求記下來。",
        "与他们一起开发：提早送样、直通研发，把每个要求记下来。",
      ),
    },
    fringe: {
      label: text("Fringe users", "邊緣使用者", "边缘用户"),
      advice: text(
        "Serve them at low cost, sell down the stock, and lead those who are willing to the successor.",
        "低成本供應、去化庫存，願意更換的引導到新一代產品。",
        "低成本供应、消化库存，愿意更换的引导到新一代产品。",
      ),
    },
  },
  columns: { monetary: text("Revenue", "營收", "营收") },
  options: {},
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers buys|{count} of {all} customers buy} products that are new or growing.",
      "{all} 位客戶中有 {count} 位用的是探索期或成長期產品。",
      "{all} 位客户中有 {count} 位用的是探索期或成长期产品。",
    ),
    none: text(
      "Nobody buys a product that is new or growing.",
      "目前沒有客戶使用探索期或成長期的產品。",
      "目前没有客户使用探索期或成长期的产品。",
    ),
  },
  refusals: {},
  sections: { act: { title: text("Grow with these customers", "和這些客戶一起成長", "和这些客户一起成长") } },
  phrases: {},
};
