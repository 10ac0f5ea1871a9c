import { socialStyle } from "../../methods/socialStyle/socialStyle";
import { questionnaireWords } from "../questionnaireWords";
import { text } from "../text";

/** Words of the questionnaire: social style. */
export const socialStyleWords = questionnaireWords(socialStyle, {
  title: text("Social style", "社交風格", "社交风格"),
  question: text("How does this person like to deal?", "這個人喜歡怎麼打交道？", "这个人喜欢怎么打交道？"),
  purpose: text(
    "Driver, expressive, amiable or analytical, by two axes",
    "兩軸四型：駕馭、表現、親切、分析",
    "两轴四型：驾驭、表现、亲切、分析",
  ),
  classHeader: text("Social style", "社交風格", "社交风格"),
  types: {
    driver: {
      label: text("Driver", "駕馭型", "驾驭型"),
      talk: text("Come to the point; say what is gained and by when.", "開門見山，講結果與時間。", "开门见山，讲结果与时间。"),
      show: text(
        "Show two or three options with their outcome on one page.",
        "一頁紙，兩三個方案各有結果。",
        "一页纸，两三个方案各有结果。",
      ),
      avoid: text("Do not chat, and do not decide for them.", "不閒聊，也不替他決定。", "不闲聊，也不替他决定。"),
    },
    expressive: {
      label: text("Expressive", "表現型", "表现型"),
      talk: text("Be lively; let them talk, and praise the idea.", "氣氛熱絡，讓他講，肯定他的想法。", "气氛热络，让他讲，肯定他的想法。"),
      show: text("Show the big picture, pictures and well-known users.", "給他看願景、圖片與知名客戶。", "给他看愿景、图片与知名用户。"),
      avoid: text("Do not drown them in detail; confirm in writing afterwards.", "別塞細節，談完書面確認。", "别塞细节，谈完书面确认。"),
    },
    amiable: {
      label: text("Amiable", "親切型", "亲切型"),
      talk: text(
        "Be patient and personal; ask how the people concerned see it.",
        "有耐心、談感受，問相關的人怎麼看。",
        "有耐心、谈感受，问相关的人怎么看。",
      ),
      show: text("Show service, guarantees and whom to call.", "讓他看到服務、保證與找誰。", "让他看到服务、保证与找谁。"),
      avoid: text("Do not press for a quick decision.", "不要逼他馬上決定。", "不要逼他马上决定。"),
    },
    analytical: {
      label: text("Analytical", "分析型", "分析型"),
      talk: text("Be exact and on time; send the papers before the talk.", "準時精確，資料先寄再談。", "准时精确，资料先发再谈。"),
      show: text("Show data, calculations and how they were reached.", "給數據、算式與推導過程。", "给数据、算式与推导过程。"),
      avoid: text("Do not exaggerate; do not come closer than they do.", "不誇大，不過分熱絡。", "不夸大，不过分热络。"),
    },
  },
});
