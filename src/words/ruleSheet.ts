import type { Role } from "../core/Role";
import type { Comparison } from "../core/rules/Rule";
import type { Text } from "../core/Text";
import { text } from "./text";

interface Written {
  /** As the drop-down offers it. */
  readonly label: Text;
  /** Other ways to write it, parted by `|`. */
  readonly also: string;
}

/** How conditions compare, in words and signs. */
export const comparisonWords: Readonly<Record<Comparison, Written>> = {
  "<": {
    label: text("under", "少於", "少于"),
    also: "<|＜|less than|below|fewer than|before|smaller than|is under|小於|小于|低於|低于|未滿|未满|早於|早于",
  },
  "<=": {
    label: text("at most", "至多", "至多"),
    also: "<=|≤|=<|up to|no more than|not over|is at most|不超過|不超过|不多於|不多于|最多|不晚於|不晚于|以下|以內|以内",
  },
  ">": {
    label: text("over", "超過", "超过"),
    also: ">|＞|more than|above|greater than|after|larger than|is over|大於|大于|多於|多于|高於|高于|晚於|晚于",
  },
  ">=": {
    label: text("at least", "至少", "至少"),
    also: ">=|≥|=>|from|no less than|not under|is at least|不少於|不少于|不低於|不低于|最少|不早於|不早于|以上|起",
  },
  "=": { label: text("is", "等於", "等于"), also: "=|==|equals|equal to|is equal to|是|為|为" },
  oneOf: {
    label: text("is one of", "屬於", "属于"),
    also: "one of|any of|is any of|in|is in|∈|為其中之一|为其中之一|是其中之一|其中之一|任一|包含於|包含于",
  },
  known: {
    label: text("is filled in", "已填", "已填"),
    also: "known|is known|filled|filled in|has a value|not empty|is not empty|not blank|有值|非空|不為空|不为空|有填|已知",
  },
  unknown: {
    label: text("is empty", "未填", "未填"),
    also: "unknown|is unknown|is not known|empty|blank|is blank|not filled in|空白|空|為空|为空|沒填|没填|未知|無值|无值",
  },
};

/** What the colours are called. */
export const roleWords: Readonly<Record<Role, Written>> = {
  best: { label: text("Best (blue)", "最佳（藍）", "最佳（蓝）"), also: "best|blue|最佳|藍|藍色|蓝|蓝色" },
  good: { label: text("Good (green)", "良好（綠）", "良好（绿）"), also: "good|green|良好|綠|綠色|绿|绿色" },
  fair: { label: text("Fair (sand)", "尚可（米）", "尚可（米）"), also: "fair|sand|beige|尚可|普通|米|米色|沙|沙色" },
  watch: { label: text("Watch (amber)", "留意（黃）", "留意（黄）"), also: "watch|amber|yellow|orange|留意|注意|黃|黃色|黄|黄色|橙|橙色" },
  risk: { label: text("Risk (rust)", "風險（紅）", "风险（红）"), also: "risk|rust|red|風險|风险|危險|危险|紅|紅色|红|红色" },
  gone: { label: text("Gone (grey)", "流失（灰）", "流失（灰）"), also: "gone|lost|grey|gray|流失|灰|灰色" },
  plain: { label: text("Plain", "無色", "无色"), also: "plain|none|white|no colour|no color|無|无|白|白色|無顏色|无颜色" },
};

/** A sheet of rules as it is written. */
export const ruleSheetWords = {
  title: text("Rules: {title}", "規則：{title}", "规则：{title}"),
  note: text(
    "The first rule whose conditions all hold decides. Change, add or move rows, then run “Own rules”.",
    "由上而下，第一條條件全部符合的規則決定類別。可自由修改、新增、調整順序，再執行「自訂規則」。",
    "由上而下，第一条条件全部符合的规则决定类别。可自由修改、新增、调整顺序，再运行“自定义规则”。",
  ),
  marks: text(
    "A red cell is incomplete or not understood; an amber name is not in the list on the right.",
    "紅色的儲存格未填完整或看不懂；黃色的名稱不在右側清單中。",
    "红色的单元格未填完整或看不懂；黄色的名称不在右侧列表中。",
  ),
  ownTitle: text("Rules", "規則", "规则"),
  /** What a sheet begins with that is not copied from a method. */
  examples: {
    first: {
      label: text("Call this week", "本週聯絡", "本周联系"),
      advice: text("Ask how things are going and what is needed next.", "問問近況，了解接下來的需要。", "问问近况，了解接下来的需要。"),
    },
    last: {
      label: text("Everybody else", "其他客戶", "其他客户"),
      advice: text("Keep in touch from time to time.", "定期問候，保持往來。", "定期问候，保持往来。"),
    },
  },
  qualified: text("{title}: {name}", "{title}：{name}", "{title}：{name}"),
  names: text("Names for conditions", "條件可用的名稱", "条件可用的名称"),
  comparisons: text("Comparisons understood", "看得懂的比較", "看得懂的比较"),
  colours: text("Colours understood", "看得懂的顏色", "看得懂的颜色"),
  yes: text("Yes", "是", "是"),
  no: text("No", "否", "否"),
} as const;

/** What stands for no where a column is ticked. */
export const noWords: readonly string[] = ["no", "n", "false", "0", "否", "無", "无", "沒有", "没有", "不是"];
