import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const dealerProfileRule: Text = questionnaireRule(
  text(
    "A dealer is seen from four angles, each with its own types of two traits: strength (**Leader**, **Growing**, **Local**), manner (**Expert**, **Fault-finder**, **Frank**, **Calm**), attitude (**One-off**, **Well-matched**, **Loyal**, **Fickle**) and interest (**Short-term**, **Brand-chasing**, **Broad**, **Long-term**). All four stand beside the dealer; the angle that you choose is the class of the summary. The angles follow sales training.",
    "從四個角度看經銷商，每個角度各有類型，每型兩項特徵：實力（**龍頭**、**成長中**、**在地型**）、作風（**專家型**、**挑剔型**、**直爽型**、**沉穩型**）、態度（**一次性**、**合拍型**、**忠誠型**、**善變型**）、訴求（**短利型**、**追牌型**、**雜貨型**、**長遠型**）。四個角度並列於經銷商旁，摘要以所選角度分類。角度取自業務訓練。",
    "从四个角度看经销商，每个角度各有类型，每型两项特征：实力（**龙头**、**成长中**、**本地型**）、作风（**专家型**、**挑剔型**、**直爽型**、**沉稳型**）、态度（**一次性**、**合拍型**、**忠诚型**、**善变型**）、诉求（**短利型**、**追牌型**、**杂货型**、**长远型**）。四个角度并列于经销商旁，摘要以所选角度分类。角度取自销售培训。",
  ),
);
