import { text } from "../../text";
import { trait } from "./trait";

/** What makes a buyer buy: traits as they are ticked. */
export const buyerMotiveTraitWords = {
  asksPriceFirst: trait(text("Asks the price first", "先問價格", "先问价格")),
  comparesQuotes: trait(text("Compares quotes", "多家比價", "多家比价")),
  asksDiscount: trait(text("Asks for discounts", "常要折扣", "老要折扣")),
  asksForProof: trait(text("Asks for test reports or certificates", "看檢測與認證", "看检测与认证")),
  mindsDefects: trait(text("Minds small defects", "在意小瑕疵", "介意小瑕疵")),
  paysForQuality: trait(text("Pays more for better quality", "願為品質多付錢", "愿为质量多付钱")),
  buysFromFriends: trait(text("Buys from people they know", "跟熟人買", "跟熟人买")),
  likesMeals: trait(text("Likes meals and visits", "喜歡吃飯走動", "喜欢吃饭走动")),
  wantsSamePerson: trait(text("Wants the same contact person", "指定窗口", "指定对接人")),
  asksWhatIsNew: trait(text("Asks what is new", "愛問新品", "爱问新品")),
  triesFirst: trait(text("Tries new things first", "願意率先試用", "愿意率先试用")),
  talksTrends: trait(text("Talks about trends", "常談趨勢", "常谈趋势")),
};
