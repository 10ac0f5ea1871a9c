import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the fit to the product's life works and where it comes from. */
export const adopterRule: Text = text(
  "The stage at which the customer's product stands decides whom it can win: in **exploration** extreme users, whose needs go beyond what the market has; in **growth** leading users, whom others follow; in **maturity** the mainstream; in **decline** fringe users. Write the stage into a column of the Customers sheet; a customer without one is left out. The four kinds follow the groups of adopters in Rogers' Diffusion of Innovations, laid over the four stages of the product life cycle.",
  "以客戶所用產品目前的週期決定該找誰：**探索期**找需求走在市場前面的極端使用者；**成長期**找同業會跟進的領先使用者；**成熟期**找主流使用者；**衰退期**為邊緣使用者。請在客戶表填寫產品所處週期，未填者不分類。四類使用者對應羅傑斯《創新的擴散》的採用者分群，配合產品生命週期的四個階段。",
  "以客户所用产品目前的周期决定该找谁：**探索期**找需求走在市场前面的极端用户；**成长期**找同行会跟进的领先用户；**成熟期**找主流用户；**衰退期**为边缘用户。请在客户表填写产品所处周期，未填者不分类。四类用户对应罗杰斯《创新的扩散》的采用者分群，配合产品生命周期的四个阶段。",
);
