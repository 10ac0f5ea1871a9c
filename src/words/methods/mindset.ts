import { mindset } from "../../methods/mindset/mindset";
import { questionnaireWords } from "../questionnaireWords";
import { text } from "../text";

/** Words of the questionnaire: customer mindset. */
export const mindsetWords = questionnaireWords(mindset, {
  title: text("Customer mindset", "客戶性情", "客户性情"),
  question: text("What is this person like?", "這位客戶是什麼性子？", "这位客户是什么性子？"),
  purpose: text("Thirteen temperaments, and how to deal with each", "十三種性情與應對方法", "十三种性情与应对方法"),
  classHeader: text("Mindset", "性情", "性情"),
  types: {
    hesitant: {
      label: text("Hesitant", "猶豫型", "犹豫型"),
      talk: text("Decide one small thing at a time with them.", "一次只請他決定一件小事。", "一次只请他决定一件小事。"),
      show: text("Show one recommendation and why.", "只給一個建議與理由。", "只给一个建议与理由。"),
      avoid: text("Do not lay out more choices.", "不要再加選項。", "不要再加选项。"),
    },
    hotTempered: {
      label: text("Hot-tempered", "暴躁型", "暴躁型"),
      talk: text(
        "Stay calm, let them finish, then answer in two sentences.",
        "沉住氣讓他說完，再用兩句話回答。",
        "沉住气让他说完，再用两句话回答。",
      ),
      show: text("Show what happens next and when.", "告訴他下一步與時間。", "告诉他下一步与时间。"),
      avoid: text("Do not argue or raise your voice.", "不爭辯，不提高音量。", "不争辩，不提高音量。"),
    },
    aloof: {
      label: text("Aloof", "冷漠型", "冷漠型"),
      talk: text(
        "Be brief and polite; give them a reason to be curious.",
        "簡短有禮，留一個讓他好奇的點。",
        "简短有礼，留一个让他好奇的点。",
      ),
      show: text("Show a result of someone whom they respect.", "給他看他敬重的人用的成果。", "给他看他敬重的人用的成果。"),
      avoid: text("Do not chase with messages every day.", "不要天天傳訊息追。", "不要天天发消息追。"),
    },
    seasoned: {
      label: text("Seasoned", "老練型", "老练型"),
      talk: text("Talk as one who knows the trade, and admit what you do not know.", "講行話，不懂就直說。", "讲行话，不懂就直说。"),
      show: text("Show figures and conditions without trimmings.", "直接給數字與條件。", "直接给数字与条件。"),
      avoid: text("Do not use tricks of selling.", "不要耍話術。", "不要耍话术。"),
    },
    careful: {
      label: text("Careful", "謹慎型", "谨慎型"),
      talk: text("Answer each doubt in turn and in writing.", "逐條回答疑慮，並寫下來。", "逐条回答疑虑，并写下来。"),
      show: text("Show contracts, warranties and a small trial.", "給合約、保固與小量試用。", "给合同、保修与小量试用。"),
      avoid: text("Do not say “no problem at all”.", "不要說「絕對沒問題」。", "不要说“绝对没问题”。"),
    },
    thrifty: {
      label: text("Thrifty", "節儉型", "节俭型"),
      talk: text("Break the price down to a day or a piece.", "把價格拆成每天、每件。", "把价格拆成每天、每件。"),
      show: text("Show what is saved, and the version without extras.", "算出省多少，給不含附加的版本。", "算出省多少，给不含附加的版本。"),
      avoid: text("Do not offer luxury first.", "不要先推高檔款。", "不要先推高档款。"),
    },
    hurried: {
      label: text("Hurried", "急躁型", "急躁型"),
      talk: text("Give the answer first; three minutes are enough.", "先講結論，三分鐘內說完。", "先讲结论，三分钟内说完。"),
      show: text("Show what can be had today.", "告訴他今天就能拿到什麼。", "告诉他今天就能拿到什么。"),
      avoid: text(
        "Do not keep them waiting, and do not promise haste that you cannot keep.",
        "不讓他等，也別答應趕不到的時間。",
        "不让他等，也别答应赶不到的时间。",
      ),
    },
    argumentative: {
      label: text("Argumentative", "好辯型", "好辩型"),
      talk: text("Agree where you can, then ask a question.", "能同意的先同意，再提問。", "能同意的先同意，再提问。"),
      show: text(
        "Show proof by others, and let them draw the conclusion.",
        "拿第三方證據，讓他自己下結論。",
        "拿第三方证据，让他自己下结论。",
      ),
      avoid: text("Do not win the argument and lose the order.", "不要贏了辯論輸了訂單。", "不要赢了辩论输了订单。"),
    },
    vain: {
      label: text("Vain", "虛榮型", "虚荣型"),
      talk: text("Praise what they chose well, and ask for their opinion.", "稱讚他的眼光，請教他的看法。", "称赞他的眼光，请教他的看法。"),
      show: text("Show the best version and who else has it.", "拿最好的款，說還有誰在用。", "拿最好的款，说还有谁在用。"),
      avoid: text("Do not correct them before others.", "不要在人前糾正他。", "不要在人前纠正他。"),
    },
    bargainSeeking: {
      label: text("Bargain-seeking", "貪便宜型", "爱占便宜型"),
      talk: text("Keep a small extra for the moment of signing.", "留一個小贈品到簽約時給。", "留一个小赠品到签约时给。"),
      show: text("Show the offer with its last day.", "給有截止日的優惠。", "给有截止日的优惠。"),
      avoid: text("Do not give everything at the beginning.", "不要一開始就全給。", "不要一开始就全给。"),
    },
    smooth: {
      label: text("Smooth", "圓滑型", "圆滑型"),
      talk: text(
        "Be friendly, and turn each yes into a date and a name.",
        "客氣地把每個「好」落到日期與人。",
        "客气地把每个“好”落到日期与人。",
      ),
      show: text("Show a summary of what was agreed the same day.", "當天就寄出約定事項。", "当天就发出约定事项。"),
      avoid: text("Do not count on a promise by mouth.", "不要把口頭答應當訂單。", "不要把口头答应当订单。"),
    },
    talkative: {
      label: text("Talkative", "健談型", "健谈型"),
      talk: text("Listen for a while, then lead back with a question.", "聽一會兒，用問題帶回主題。", "听一会儿，用问题带回主题。"),
      show: text(
        "Show an agenda and its last point: the order.",
        "先講今天談幾件事，最後一件是訂單。",
        "先讲今天谈几件事，最后一件是订单。",
      ),
      avoid: text("Do not join in until the time is over.", "不要陪聊到時間用完。", "不要陪聊到时间用完。"),
    },
    silent: {
      label: text("Silent", "沉默型", "沉默型"),
      talk: text("Ask open questions, and bear the pause.", "問開放問題，忍得住安靜。", "问开放问题，忍得住安静。"),
      show: text("Show something to touch, or a choice of two.", "拿實物，或給二選一。", "拿实物，或给二选一。"),
      avoid: text("Do not fill the silence with more talk.", "不要用更多話填滿沉默。", "不要用更多话填满沉默。"),
    },
  },
});
