import type { Text } from "../../core/Text";
import { text } from "../text";
import { questionnaireRule } from "./questionnaire";

/** What the questionnaire asks and where its types come from. */
export const mindsetRule: Text = questionnaireRule(
  text(
    "Thirteen temperaments, two traits each: hesitant, hot-tempered, aloof, seasoned, careful, thrifty, hurried, argumentative, vain, bargain-seeking, smooth, talkative, silent. They follow sales training; the two traits of each are what a seller can notice in one conversation.",
    "十三種性情，各兩項特徵：猶豫、暴躁、冷漠、老練、謹慎、節儉、急躁、好辯、虛榮、貪便宜、圓滑、健談、沉默。分類取自業務訓練；特徵都是談一次話就看得出來的。",
    "十三种性情，各两项特征：犹豫、暴躁、冷漠、老练、谨慎、节俭、急躁、好辩、虚荣、爱占便宜、圆滑、健谈、沉默。分类取自销售培训；特征都是谈一次话就看得出来的。",
  ),
);
