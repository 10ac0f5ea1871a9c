import { text } from "../../text";
import { trait } from "./trait";

/** How somebody deals with others: traits as they are ticked. */
export const socialStyleTraitWords = {
  statesOpinions: trait(text("States opinions firmly", "意見明確強勢", "意见明确强势")),
  decidesFast: trait(text("Talks and decides fast", "說話快決定快", "说话快决定快")),
  asksAndListens: trait(text("Asks and listens more than tells", "多問多聽", "多问多听")),
  takesTime: trait(text("Takes time to decide", "要時間考慮", "要时间考虑")),
  showsFeelings: trait(text("Shows feelings", "情緒外露", "情绪外露")),
  likesSmallTalk: trait(text("Likes personal talk", "愛聊私事", "爱聊私事")),
  keepsDistance: trait(text("Keeps a formal distance", "舉止拘謹", "举止拘谨")),
  wantsFigures: trait(text("Wants facts and figures", "要數據要事實", "要数据要事实")),
};
