import type { Text } from "../../core/Text";
import { text } from "../text";

const x = text("Repeat purchases of each customer.", "各客戶的回購次數。", "各客户的复购次数。");
const tx = text(
  "The time from the first purchase to the last; 0 without a repeat purchase.",
  "首購至末購的時間；沒有回購為 0。",
  "首购至末购的时间；没有复购为 0。",
);
const T = text("The time from the first purchase to now.", "首購至今的時間。", "首购至今的时间。");
const meanValue = text("The mean value of each customer's repeat purchases.", "各客戶的回購平均金額。", "各客户的复购平均金额。");
const params = text("r, alpha, a and b, as BGNBDFIT gives them.", "BGNBDFIT 傳回的 r、alpha、a、b。", "BGNBDFIT 返回的 r、alpha、a、b。");
const history = { x, tx, T };

/** Words of the functions of the lifetime value. */
export const clvFunctionWords = {
  BGNBDFIT: {
    description: text(
      "Fits the BG/NBD model of coming purchases: r, alpha, a and b with standard errors, the log-likelihood, and 1 where the fit converged.",
      "配適 BG/NBD 購買模型：r、alpha、a、b 與標準誤、對數概似值，收斂時為 1。",
      "拟合 BG/NBD 购买模型：r、alpha、a、b 与标准误、对数似然值，收敛时为 1。",
    ),
    parameters: history,
  },
  GAMMAGAMMAFIT: {
    description: text(
      "Fits the Gamma-Gamma model of order values: p, q and gamma with standard errors, the log-likelihood, and 1 where the fit converged.",
      "配適 Gamma-Gamma 金額模型：p、q、gamma 與標準誤、對數概似值，收斂時為 1。",
      "拟合 Gamma-Gamma 金额模型：p、q、gamma 与标准误、对数似然值，收敛时为 1。",
    ),
    parameters: { x, meanValue },
  },
  PALIVE: {
    description: text(
      "The probability that each customer is still one, by the BG/NBD model.",
      "依 BG/NBD 模型，各客戶仍活躍的機率。",
      "按 BG/NBD 模型，各客户仍活跃的概率。",
    ),
    parameters: { ...history, params },
  },
  EXPECTEDORDERS: {
    description: text(
      "The orders to be expected of each customer within a time, by the BG/NBD model.",
      "依 BG/NBD 模型，各客戶在一段時間內的預期訂單數。",
      "按 BG/NBD 模型，各客户在一段时间内的预期订单数。",
    ),
    parameters: {
      ...history,
      params,
      time: text(
        "How far to look ahead, in the unit of the columns: 52 for a year in weeks.",
        "預估多久，單位與欄位相同：以週計的一年為 52。",
        "预估多久，单位与列相同：以周计的一年为 52。",
      ),
    },
  },
  CLV: {
    description: text(
      "The discounted value of the orders to be expected of each customer, by the BG/NBD and Gamma-Gamma models.",
      "依 BG/NBD 與 Gamma-Gamma 模型，各客戶預期訂單的折現價值。",
      "按 BG/NBD 与 Gamma-Gamma 模型，各客户预期订单的折现价值。",
    ),
    parameters: {
      ...history,
      meanValue,
      params,
      valueParams: text(
        "p, q and gamma, as GAMMAGAMMAFIT gives them.",
        "GAMMAGAMMAFIT 傳回的 p、q、gamma。",
        "GAMMAGAMMAFIT 返回的 p、q、gamma。",
      ),
      unit: text(
        "The unit of the times: weeks (when left out), days or months.",
        "時間單位：週（省略時）、天或月。",
        "时间单位：周（省略时）、天或月。",
      ),
      months: text("Months to look ahead; 12 when left out.", "預估月數；省略時為 12。", "预估月数；省略时为 12。"),
      monthlyRate: text("The discount per month; 1% when left out.", "每月折現率；省略時為 1%。", "每月折现率；省略时为 1%。"),
    },
  },
} as const;

/** Why these functions cannot answer. */
export const clvFunctionReasons: Readonly<Record<string, Text>> = {
  "function.notAHistory": text(
    "x = {x}, t_x = {tx}, T = {T} is no purchase history: x is a whole number, t_x is not above T, and 0 where x is 0.",
    "x = {x}、t_x = {tx}、T = {T} 不是購買紀錄：x 須為整數，t_x 不得大於 T，x 為 0 時 t_x 也須為 0。",
    "x = {x}、t_x = {tx}、T = {T} 不是购买记录：x 须为整数，t_x 不得大于 T，x 为 0 时 t_x 也须为 0。",
  ),
  "function.notParameters": text(
    "{parameter}: give {names}, each above 0, as the fitting function gives them.",
    "{parameter}：請提供 {names}，皆須大於 0，即配適函數傳回的結果。",
    "{parameter}：请提供 {names}，均须大于 0，即拟合函数返回的结果。",
  ),
  "function.notFromZero": text(
    "{parameter}: “{met}” does not fit; give a number from 0 up.",
    "{parameter}：「{met}」不適用；請輸入 0 以上的數字。",
    "{parameter}：“{met}”不适用；请输入 0 以上的数字。",
  ),
};
