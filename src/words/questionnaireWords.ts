import type { TraitId } from "../core/fields/traitIds";
import type { Text } from "../core/Text";
import type { Questionnaire, QuestionnaireNeed } from "../methods/questionnaire/defineQuestionnaire";
import { cardLines, type CardPhrase } from "../methods/questionnaire/cards";
import { metricTitle } from "./metrics";
import type { MethodWords } from "./MethodWords";
import { text } from "./text";

/** A type in words: how to talk with such a person, what to show, what to avoid. Its advice is the three together. */
export interface TypeWords {
  readonly label: Text;
  readonly talk: Text;
  readonly show: Text;
  readonly avoid: Text;
}

interface OwnWords<T extends string> {
  readonly title: Text;
  readonly question: Text;
  readonly purpose: Text;
  readonly classHeader: Text;
  readonly types: Readonly<Record<T, TypeWords>>;
}

export const mixedWords = {
  mixed: {
    label: text("Mixed", "混合型", "混合型"),
    advice: text(
      "No type leads yet: read the two that stand in front, and note what you see at the next contact.",
      "尚無明顯類型：先看最接近的兩型，下次見面再多記幾項。",
      "尚无明显类型：先看最接近的两型，下次见面再多记几项。",
    ),
  },
  unseen: {
    label: text("Not observed yet", "尚未觀察", "尚未观察"),
    advice: text(
      "Tick what you notice, or write it into the notes, after the next conversation.",
      "下次談完後，勾選看到的特徵，或寫進備註。",
      "下次谈完后，勾选看到的特征，或写进备注。",
    ),
  },
};

export const questionnaireColumns = {
  score: text("Traits seen", "觀察到的特徵", "观察到的特征"),
  lead: text("Lead", "領先", "领先"),
  first: text("Closest type", "最接近的類型", "最接近的类型"),
  second: text("Next type", "其次", "其次"),
  monetary: text("Revenue", "營收", "营收"),
};

export const questionnaireOptionWords = {
  margin: {
    label: text("Lead that decides", "領先幾項才算", "领先几项才算"),
    help: text(
      "A type wins when it has so many traits more than the next; otherwise the customer is mixed.",
      "比第二名多出這麼多項特徵才判定，否則為混合型。",
      "比第二名多出这么多项特征才判定，否则为混合型。",
    ),
  },
};

export const questionnaireWhy = {
  seen: text("Seen: {conditions}.", "看到：{conditions}。", "看到：{conditions}。"),
  unseen: text("No trait ticked or noted.", "沒有勾選或記錄任何特徵。", "没有勾选或记录任何特征。"),
};

export const questionnaireFindings = {
  typed: text(
    "{count|One of {all} customers shows|{count} of {all} customers show} a clear type.",
    "{all} 位客戶中有 {count} 位類型明確。",
    "{all} 位客户中有 {count} 位类型明确。",
  ),
  nobody: text(
    "No customer shows a clear type yet: tick more traits, or write more into the notes.",
    "還沒有類型明確的客戶：請多勾選特徵，或多寫備註。",
    "还没有类型明确的客户：请多勾选特征，或多写备注。",
  ),
};

export const questionnaireSections = {
  cards: {
    title: text("How to deal with each type", "各類型應對卡", "各类型应对卡"),
    note: text("The types that your customers have.", "您的客戶中出現的類型。", "您的客户中出现的类型。"),
  },
  unseen: { title: text("Not observed yet, largest first", "尚未觀察（金額大者在前）", "尚未观察（金额大者在前）") },
};

/** The words of a questionnaire: its own, and those that all of them share. */
export function questionnaireWords<Id extends string, R extends TraitId, T extends string>(
  method: Questionnaire<Id, R, T>,
  { types, ...own }: OwnWords<T>,
): MethodWords<Questionnaire<Id, R, T>> {
  const words = {
    ...own,
    money: text("Revenue", "營收", "营收"),
    needs: needTitles(Object.keys(method.needs) as QuestionnaireNeed<R>[]),
    classes: { ...classesOf(types), ...mixedWords },
    columns: questionnaireColumns,
    options: questionnaireOptionWords,
    why: questionnaireWhy,
    findings: questionnaireFindings,
    refusals: {},
    sections: questionnaireSections,
    phrases: cardWords(types),
  };
  return words;
}

/** Titles of the ticks, the notes and the money. */
export function needTitles<N extends QuestionnaireNeed<TraitId>>(needs: readonly N[]): Readonly<Record<N, Text>> {
  return Object.fromEntries(needs.map((need) => [need, metricTitle(need)])) as Record<N, Text>;
}

/** The classes of the types: the advice is the whole card. */
export function classesOf<T extends string>(types: Readonly<Record<T, TypeWords>>) {
  const classes = Object.entries<TypeWords>(types).map(([type, { label, talk, show, avoid }]) => [
    type,
    { label, advice: joined([talk, show, avoid]) },
  ]);
  return Object.fromEntries(classes) as Record<T, { readonly label: Text; readonly advice: Text }>;
}

/** The phrases of the cards. */
export function cardWords<T extends string>(types: Readonly<Record<T, TypeWords>>): Readonly<Record<CardPhrase<T>, Text>> {
  const lines = Object.entries<TypeWords>(types).flatMap(([type, words]) => cardLines.map((line) => [`${type}.${line}`, words[line]]));
  return {
    type: text("Type", "類型", "类型"),
    aspect: text("What", "面向", "方面"),
    advice: text("Advice", "建議", "建议"),
    talk: text("How to talk", "怎麼談", "怎么谈"),
    show: text("What to show", "給他看什麼", "给他看什么"),
    avoid: text("What to avoid", "避免什麼", "避免什么"),
    ...Object.fromEntries(lines),
  } as Record<CardPhrase<T>, Text>;
}

function joined(texts: readonly Text[]): Text {
  const of = (language: keyof Text, between: string): string => texts.map((each) => each[language]).join(between);
  return text(of("en", " "), of("zh-TW", ""), of("zh-CN", ""));
}
