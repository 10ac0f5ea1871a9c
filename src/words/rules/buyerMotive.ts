import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const buyerMotiveRule: Text = questionnaireRule(
  text(
    "Four motives, three traits each: **Price** (asks the price first, compares quotes, asks for discounts), **Quality** (asks for proof, minds small defects, pays more for better), **Relationship** (buys from people they know, likes meals and visits, wants the same contact person), **Innovation** (asks what is new, tries first, talks about trends). The motives and their traits follow sales training.",
    "四種動機，各三項特徵：**價格**（先問價、比價、要折扣）、**品質**（要證明、在意瑕疵、願多付錢）、**關係**（跟熟人買、喜歡走動、指定窗口）、**創新**（問新品、率先試用、談趨勢）。動機與特徵取自業務訓練。",
    "四种动机，各三项特征：**价格**（先问价、比价、要折扣）、**质量**（要证明、介意瑕疵、愿多付钱）、**关系**（跟熟人买、喜欢走动、指定对接人）、**创新**（问新品、率先试用、谈趋势）。动机与特征取自销售培训。",
  ),
);
