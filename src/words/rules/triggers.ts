import type { Text } from "../../core/Text";
import { text } from "../text";

/** How the occasions work and where their defaults come from. */
export const triggersRule: Text = text(
  "Four days are looked for from the as-of date up to 30 days ahead, both included: the end of the contract, the birthday (whatever its year; 29 February falls on 28 February in common years), a milestone of your own, and the anniversary of the first purchase, a year or more after it. The class names the gravest: **Contract ends** before **Birthday** before **Milestone**, to which the anniversary counts. The list shows the date of each, the customer with the nearest first. Thirty days leave time for a visit and a present; the number can be changed. One of the four must be there.",
  "從基準日起往後 30 天（首尾皆含）找四種日子：合約到期日、生日（不論年份；2 月 29 日在平年算 2 月 28 日）、自訂的重要日子，以及首購滿一年以上的週年日。類別取最要緊的一項：**合約到期**先於**生日**，再先於**重要日子**（含首購週年）。清單列出各項日期，最近者在前。三十天足以安排拜訪與備禮，可調整。四項至少要有一項。",
  "从基准日起往后 30 天（首尾都含）找四种日子：合同到期日、生日（不论年份；2 月 29 日在平年算 2 月 28 日）、自定义的重要日子，以及首购满一年以上的周年日。类别取最要紧的一项：**合同到期**先于**生日**，再先于**重要日子**（含首购周年）。清单列出各项日期，最近者在前。三十天足以安排拜访与备礼，可调整。四项至少要有一项。",
);
