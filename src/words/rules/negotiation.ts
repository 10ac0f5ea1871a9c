import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const negotiationRule: Text = questionnaireRule(
  text(
    "Two styles, four traits each: **Competitive** (opens with extreme demands, threatens to leave, keeps its cards hidden, gives nothing back) and **Cooperative** (explains what it needs and why, looks for gain on both sides, gives something for something, keeps what was agreed).",
    "兩種風格，各四項特徵：**競爭型**（開價離譜、揚言不買、不透露底牌、只要不給）與**合作型**（說明需要與原因、找雙方都好的辦法、有來有往、談定就照做）。",
    "两种风格，各四项特征：**竞争型**（开价离谱、扬言不买、藏着底牌、只要不给）与**合作型**（说明需要与原因、找双方都好的办法、有来有往、谈定就照做）。",
  ),
);
