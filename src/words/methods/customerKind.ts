import type { customerKind } from "../../methods/customerKind/customerKind";
import { decisionWhy } from "../decisionWhy";
import type { MethodWords } from "../MethodWords";
import { text } from "../text";

/** Words of the kinds of customers. */
export const customerKindWords: MethodWords<typeof customerKind> = {
  title: text("Customer kind", "客戶性質", "客户性质"),
  question: text("Who buys from us: people, firms, dealers?", "買家是個人、企業還是通路？", "买家是个人、企业还是渠道？"),
  purpose: text("Consumer, business, channel or internal", "個人、企業、通路或內部", "个人、企业、渠道或内部"),
  classHeader: text("Kind", "客戶性質", "客户性质"),
  money: text("Revenue", "營收", "营收"),
  needs: {
    customerKind: text("Kind of customer", "客戶性質", "客户性质"),
    ownCompany: text("Own company", "關係企業", "关联企业"),
    resells: text("Resells", "轉售", "转售"),
    taxId: text("Tax number", "統一編號", "统一社会信用代码"),
    monetary: text("Revenue", "營收", "营收"),
  },
  classes: {
    business: {
      label: text("Business", "企業", "企业"),
      advice: text(
        "Find out who uses, who decides and who pays; plan the year's need together.",
        "弄清楚誰使用、誰決定、誰付款，一起排定年度需求。",
        "弄清楚谁使用、谁决定、谁付款，一起排定年度需求。",
      ),
    },
    channel: {
      label: text("Channel", "通路", "渠道"),
      advice: text(
        "Help them sell: stock, training and margin matter more to them than the product.",
        "幫他們賣得動：庫存、教育訓練與利潤比產品更要緊。",
        "帮他们卖得动：库存、培训与利润比产品更要紧。",
      ),
    },
    consumer: {
      label: text("Consumer", "個人", "个人"),
      advice: text(
        "Make buying quick and coming back easy; a personal word at the right time.",
        "讓購買省時、回購方便，適時送上一句關心。",
        "让购买省时、复购方便，适时送上一句关心。",
      ),
    },
    internal: {
      label: text("Internal", "內部", "内部"),
      advice: text("Serve at cost and keep out of sales figures.", "以成本價供應，不列入銷售統計。", "以成本价供应，不列入销售统计。"),
    },
  },
  columns: {
    monetary: text("Revenue", "營收", "营收"),
  },
  options: {},
  why: decisionWhy,
  findings: {
    counted: text(
      "{count|One of {all} customers sells|{count} of {all} customers sell} on what they buy from us.",
      "{all} 位客戶中有 {count} 位是通路，轉售我們的產品。",
      "{all} 位客户中有 {count} 位是渠道，转售我们的产品。",
    ),
    none: text("No customer is a dealer.", "沒有通路客戶。", "没有渠道客户。"),
  },
  refusals: {},
  sections: { act: { title: text("Channel partners, largest first", "通路客戶（金額由大到小）", "渠道客户（金额由大到小）") } },
  phrases: {},
};
