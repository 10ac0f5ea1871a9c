import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const socialStyleRule: Text = questionnaireRule(
  text(
    "Two axes make four styles, after Merrill and Reid: assertiveness (states opinions firmly, decides fast; or asks and listens, takes time) and responsiveness (shows feelings, likes personal talk; or keeps a formal distance, wants facts and figures). **Driver** tells and is controlled, **Expressive** tells and is responsive, **Amiable** asks and is responsive, **Analytical** asks and is controlled. Each trait speaks for the two styles on its side of the axis, so both axes must be seen before a style leads.",
    "依 Merrill 與 Reid 的兩軸分為四型：主張度（意見強勢、決定快；或多問多聽、要時間考慮）與情感度（情緒外露、愛聊私事；或舉止拘謹、要數據）。**駕馭型**主張強而克制，**表現型**主張強而外露，**親切型**溫和而外露，**分析型**溫和而克制。每項特徵同時支持該側的兩型，所以兩軸都看到才分得出高下。",
    "按 Merrill 与 Reid 的两轴分为四型：主张度（意见强势、决定快；或多问多听、要时间考虑）与情感度（情绪外露、爱聊私事；或举止拘谨、要数据）。**驾驭型**主张强而克制，**表现型**主张强而外露，**亲切型**温和而外露，**分析型**温和而克制。每项特征同时支持该侧的两型，所以两轴都看到才分得出高下。",
  ),
);
