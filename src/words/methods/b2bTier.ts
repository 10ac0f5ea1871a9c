import type { b2bTier } from "../../methods/b2bTier/b2bTier";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the tiers of business customers. */
export const b2bTierWords: MethodWords<typeof b2bTier> = {
  title: text("B2B tier", "企業客戶分級", "企业客户分级"),
  question: text("Which business customers deserve our engineers?", "哪些企業客戶值得投入技術資源？", "哪些企业客户值得投入技术资源？"),
  purpose: text("Purchase scale by technical need", "採購規模 × 技術需求", "采购规模 × 技术需求"),
  classHeader: text("Tier", "客戶分級", "客户分级"),
  money: text("Purchases", "採購額", "采购额"),
  needs: {
    scale: text("Purchases", "採購額", "采购额"),
    technicalNeed: text("Technical need", "技術需求", "技术需求"),
  },
  classes: {
    strategic: {
      label: text("Strategic", "策略客戶", "战略客户"),
      advice: text(
        "A team of its own: sales, engineer and management meet theirs each quarter.",
        "配專屬團隊：業務、工程與主管每季與對方會面。",
        "配专属团队：销售、工程师与主管每季度与对方会面。",
      ),
    },
    potential: {
      label: text("Potential", "潛力客戶", "潜力客户"),
      advice: text(
        "Strong on one side: grow the volume, or the technical tie, that is missing.",
        "單方面強：補上欠缺的採購量或技術合作。",
        "单方面强：补上欠缺的采购量或技术合作。",
      ),
    },
    basic: {
      label: text("Basic", "一般客戶", "一般客户"),
      advice: text(
        "Standard products, standard terms, served from the inside.",
        "標準品、標準條件，由內勤服務。",
        "标准品、标准条件，由内勤服务。",
      ),
    },
  },
  columns: {
    scale: text("Purchases", "採購額", "采购额"),
    scaleLimit: text("Large from", "大額門檻", "大额门槛"),
  },
  options: {
    by: {
      label: text("Large purchases by", "大額的認定", "大额的认定"),
      help: text(
        "The top part of the customers, or an amount of your own.",
        "前段比例的客戶，或自訂金額。",
        "前段比例的客户，或自定义金额。",
      ),
      choices: { top: text("Top percent of customers", "前段百分比", "前段百分比"), threshold: text("Amount", "金額", "金额") },
    },
    topPercent: {
      label: text("Top percent", "前幾 %", "前几 %"),
      help: text("Customers whose purchases reach the upper part.", "採購額位居前段的客戶比例。", "采购额位居前段的客户比例。"),
    },
    least: {
      label: text("Least amount", "最低金額", "最低金额"),
      help: text("Purchases from this amount on are large.", "採購額達此金額即為大額。", "采购额达此金额即为大额。"),
    },
  },
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers is|{count} of {all} customers are} strategic: large, and in need of our engineers.",
      "{all} 位客戶中有 {count} 位為策略客戶：量大且需要我們的技術。",
      "{all} 位客户中有 {count} 位为战略客户：量大且需要我们的技术。",
    ),
    none: text("No customer is both large and in high technical need.", "沒有量大且技術需求高的客戶。", "没有量大且技术需求高的客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Strategic customers, largest first", "策略客戶（金額由大到小）", "战略客户（金额由大到小）") } },
  phrases: { scaleAgainst: text("Purchases above the limit by", "採購額高於門檻", "采购额高于门槛") },
};
