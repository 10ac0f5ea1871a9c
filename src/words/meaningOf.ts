import { plainText } from "../core/cells/plainText";
import type { ChoiceFieldId } from "../core/fields/fields";
import { languages } from "../core/Language";
import type { Vocabulary } from "../core/method/CellFunction";
import type { Text } from "../core/Text";
import { abcWords } from "./methods/abc";
import { abcCombinedWords } from "./methods/abcCombined";
import { clvWords } from "./methods/clv";
import { rfmWords } from "./methods/rfm";
import { readChoice } from "./choices/readChoice";

type OptionVocabulary = Exclude<Vocabulary, ChoiceFieldId>;

/** Other ways to name a choice, in the form in which words are compared. */
const alsoCalled: Readonly<Record<OptionVocabulary, Readonly<Record<string, readonly string[]>>>> = {
  by: {
    share: ["shares", "cumulative", "percent", "%", "累計", "累计", "佔比", "占比", "累積佔比", "累積占比", "百分比"],
    ratio: ["ratios", "customers", "count", "parts", "比例", "客戶數", "客户数", "人數", "人数", "人數比例", "人数比例"],
    threshold: ["thresholds", "amount", "absolute", "門檻", "门槛", "金額", "金额", "閾值", "阈值", "絕對值", "绝对值"],
  },
  combine: {
    majority: ["most", "多數", "多数", "多數決", "多数决"],
    strict: ["all", "worst", "從嚴", "从严", "嚴格", "严格"],
    weighted: ["weight", "weights", "加權", "加权"],
  },
  segments: {
    eleven: ["11", "11 segments", "eleven segments", "十一", "十一個客群", "十一个客群", "11 類", "11 类", "11 群", "十一類", "十一类"],
    eight: ["8", "8 types", "eight types", "八", "八類", "八类", "8 類", "8 类", "8 群"],
    three: ["3", "3 tiers", "three tiers", "三", "三個層級", "三个层级", "三層", "三层", "3 層", "3 层", "三級", "三级"],
  },
  unit: {
    week: ["week", "w", "星期"],
    day: ["day", "d", "日"],
    month: ["month", "m", "個月", "个月"],
  },
};

const choices: Readonly<Record<OptionVocabulary, Readonly<Record<string, Text>>>> = {
  by: abcWords.options.by.choices,
  combine: abcCombinedWords.options.combine.choices,
  segments: rfmWords.options.segments.choices,
  unit: clvWords.options.unit.choices,
};

const idByWord = { by: idsOf("by"), combine: idsOf("combine"), segments: idsOf("segments"), unit: idsOf("unit") };

/** What a text means in one of the vocabularies, in any language: a choice of a column, or of an option; `undefined` for an unknown text. */
export function meaningOf(vocabulary: Vocabulary, text: string): string | undefined {
  if (isOption(vocabulary)) return idByWord[vocabulary].get(comparable(text));
  const reading = readChoice(vocabulary, text);
  return "value" in reading ? reading.value : undefined;
}

/** Whether the words are those of a function's option, rather than what is written in the cells of a column. */
function isOption(vocabulary: Vocabulary): vocabulary is OptionVocabulary {
  return vocabulary in choices;
}

function idsOf(vocabulary: OptionVocabulary): ReadonlyMap<string, string> {
  const words = Object.entries(choices[vocabulary]).flatMap(([id, label]) => {
    const known = [id, ...languages.map((language) => label[language]), ...(alsoCalled[vocabulary][id] ?? [])];
    return known.map((word) => [comparable(word), id] as const);
  });
  return new Map(words);
}

function comparable(text: string): string {
  return plainText(text).toLowerCase().replace(/\s+/g, "");
}
