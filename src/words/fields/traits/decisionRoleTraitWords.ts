import { text } from "../../text";
import { trait } from "./trait";

/** What part somebody plays in a purchase: traits as they are ticked. */
export const decisionRoleTraitWords = {
  signsOrders: trait(text("Signs the order", "負責簽核", "负责签字")),
  ownsBudget: trait(text("Owns the budget", "掌握預算", "掌管预算")),
  askedForAdvice: trait(text("Is asked for advice inside", "內部會問他意見", "内部会问他意见")),
  shapesCriteria: trait(text("Shapes the criteria", "影響選擇標準", "影响选择标准")),
  handlesOrders: trait(text("Handles quotes and orders", "經辦詢價下單", "经办询价下单")),
  asksUpward: trait(text("Has to ask upward", "要向上請示", "要向上请示")),
  checksSpecs: trait(text("Checks the specifications", "審查規格", "审查规格")),
  canVeto: trait(text("Can veto on technical grounds", "技術可否決", "技术可否决")),
  usesDaily: trait(text("Uses the product daily", "每天使用", "每天使用产品")),
  speaksOfEase: trait(text("Speaks of ease of use", "在意好不好用", "在乎好不好用")),
};
