import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the ways to create value works and where its defaults come from. */
export const contributionRule: Text = text(
  "Four ways can hold at once: **Pays** (revenue above zero), **Sells for us** (at least one referral), **Influences** (ticked: reach or a public name), **Exchanges** resources (ticked). The main one is the first that holds, in the order above or with your own choice first; the number of ways is shown beside it.",
  "四種價值可同時成立：**付費**（營收大於零）、**介紹**（至少一次轉介）、**影響**（勾選：有號召力或知名度）、**互換**（勾選：資源互換）。主要價值取先成立者，順序如上，也可指定優先者；並列出成立的項數。",
  "四种价值可同时成立：**付费**（营收大于零）、**介绍**（至少一次转介）、**影响**（勾选：有号召力或知名度）、**互换**（勾选：资源互换）。主要价值取先成立者，顺序如上，也可指定优先者；并列出成立的项数。",
);
