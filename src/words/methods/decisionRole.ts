import { decisionRole } from "../../methods/decisionRole/decisionRole";
import { questionnaireWords } from "../questionnaireWords";
import { text } from "../text";

/** Words of the questionnaire: decision role. */
export const decisionRoleWords = questionnaireWords(decisionRole, {
  title: text("Decision role", "決策角色", "决策角色"),
  question: text("What part does this person play?", "這個人在採購中是什麼角色？", "这个人在采购中是什么角色？"),
  purpose: text(
    "Who decides, who advises, who carries out, who checks, who uses",
    "誰拍板、誰影響、誰經辦、誰審技術、誰使用",
    "谁拍板、谁影响、谁经办、谁审技术、谁使用",
  ),
  classHeader: text("Decision role", "決策角色", "决策角色"),
  types: {
    decisionMaker: {
      label: text("Decision maker", "決策者", "决策者"),
      talk: text(
        "Speak of return, risk and time; ask what must be true to say yes.",
        "談報酬、風險與時程，問怎樣才會點頭。",
        "谈回报、风险与时间，问怎样才会点头。",
      ),
      show: text("Show one page: cost, gain, reference.", "一頁紙：投入、收益、案例。", "一页纸：投入、收益、案例。"),
      avoid: text("Do not send them details that others check.", "別把該別人看的細節丟給他。", "别把该别人看的细节丢给他。"),
    },
    influencer: {
      label: text("Influencer", "影響者", "影响者"),
      talk: text("Ask for advice, and thank them when it helped.", "請教意見，有幫助就道謝。", "请教意见，有帮助就道谢。"),
      show: text("Show arguments that they can pass on.", "給他能轉述的理由。", "给他能转述的理由。"),
      avoid: text("Do not go past them to the top.", "不要繞過他找上層。", "不要绕过他找上层。"),
    },
    executor: {
      label: text("Executor", "執行者", "执行者"),
      talk: text("Make their work easy: quick answers, complete papers.", "讓他好辦事：回得快、文件齊。", "让他好办事：回得快、文件齐。"),
      show: text("Show a ready draft for the request upward.", "備好讓他往上送的簽呈草稿。", "备好让他往上报的申请草稿。"),
      avoid: text("Do not press them for a decision that is not theirs.", "不要逼他決定他決定不了的事。", "不要逼他决定他决定不了的事。"),
    },
    technicalReviewer: {
      label: text("Technical reviewer", "技術把關者", "技术把关者"),
      talk: text("Speak in specifications; bring your engineer.", "講規格，帶工程師一起去。", "讲规格，带工程师一起去。"),
      show: text("Show data sheets, drawings and test results.", "給規格書、圖紙與測試結果。", "给规格书、图纸与测试结果。"),
      avoid: text("Do not guess an answer.", "不知道就別猜。", "不知道就别猜。"),
    },
    endUser: {
      label: text("End user", "使用者", "使用者"),
      talk: text("Ask what annoys them today, and note their words.", "問現在哪裡不順手，記下原話。", "问现在哪里不顺手，记下原话。"),
      show: text("Show it in use, and let them try.", "現場示範，讓他動手。", "现场示范，让他动手。"),
      avoid: text(
        "Do not promise what the one who pays has not agreed to.",
        "不要答應付錢的人沒同意的事。",
        "不要答应付钱的人没同意的事。",
      ),
    },
  },
});
