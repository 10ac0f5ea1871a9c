import { text } from "../../text";
import { trait } from "./trait";

/** How somebody negotiates: traits as they are ticked. */
export const negotiationTraitWords = {
  opensExtreme: trait(text("Opens with extreme demands", "開價離譜", "开价离谱")),
  threatensToLeave: trait(text("Threatens to walk away", "揚言不買", "扬言不买")),
  hidesInformation: trait(text("Keeps its cards hidden", "不透露底牌", "藏着底牌")),
  concedesNothing: trait(text("Gives nothing back", "只要不給", "只要不给")),
  explainsNeeds: trait(text("Explains what it needs and why", "說明需要與原因", "说明需要与原因")),
  looksForBoth: trait(text("Looks for gain on both sides", "找雙方都好的辦法", "找双方都好的办法")),
  tradesConcessions: trait(text("Gives something for something", "有來有往", "有来有往")),
  keepsItsWord: trait(text("Keeps what was agreed", "談定就照做", "谈定就照做")),
};
