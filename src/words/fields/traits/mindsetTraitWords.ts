import { text } from "../../text";
import { trait } from "./trait";

/** What temper somebody has: traits as they are ticked. */
export const mindsetTraitWords = {
  putsOffDeciding: trait(text("Puts off deciding", "一再拖延決定", "一再拖延决定")),
  asksEverybody: trait(text("Asks everybody for an opinion", "到處問意見", "到处问意见")),
  losesTemper: trait(text("Loses temper quickly", "容易發火", "容易发火")),
  interrupts: trait(text("Interrupts", "常打斷人", "常打断人")),
  staysCold: trait(text("Stays cold and distant", "態度冷淡疏離", "态度冷淡疏离")),
  ignoresUs: trait(text("Does not answer messages", "已讀不回", "已读不回")),
  knowsTheTrade: trait(text("Knows the trade inside out", "熟門熟路", "熟门熟路")),
  testsSeller: trait(text("Tests the seller", "愛考業務", "爱考销售")),
  readsSmallPrint: trait(text("Reads the small print", "合約逐條看", "合同逐条看")),
  wantsGuarantees: trait(text("Wants guarantees", "處處要保證", "处处要保证")),
  countsCents: trait(text("Counts every cent", "錙銖必較", "锱铢必较")),
  buysNecessary: trait(text("Buys only what is needed", "只買必需", "只买必需")),
  inAHurry: trait(text("Always in a hurry", "總是趕時間", "总是赶时间")),
  wantsItNow: trait(text("Wants everything now", "什麼都要馬上", "什么都要马上")),
  contradicts: trait(text("Contradicts everything", "什麼都反駁", "什么都反驳")),
  mustBeRight: trait(text("Must be right", "非贏不可", "非赢不可")),
  likesPraise: trait(text("Likes praise", "愛聽好話", "爱听好话")),
  showsStatus: trait(text("Shows status", "愛講身分", "爱讲身份")),
  huntsGifts: trait(text("Hunts for gifts and extras", "愛要贈品", "爱要赠品")),
  waitsForSales: trait(text("Waits for promotions", "等促銷才買", "等促销才买")),
  promisesEasily: trait(text("Promises easily", "滿口答應", "满口答应")),
  dodges: trait(text("Avoids clear answers", "回答閃爍", "回答闪烁")),
  talksAtLength: trait(text("Talks at length", "說個沒完", "说个没完")),
  straysFromTopic: trait(text("Strays from the topic", "常常離題", "常常跑题")),
  saysLittle: trait(text("Says little", "很少開口", "很少开口")),
  answersYesNo: trait(text("Answers only yes or no", "只答是或否", "只答是或否")),
};
