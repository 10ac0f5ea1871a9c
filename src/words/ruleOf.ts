import type { Text } from "../core/Text";
import type { MethodId } from "../methods/methods";
import { abcRule } from "./rules/abc";
import { abcCombinedRule } from "./rules/abcCombined";
import { gradeRule } from "./rules/grade";
import { rfmRule } from "./rules/rfm";
import { valueSplitRule } from "./rules/valueSplit";

const rules: Readonly<Record<MethodId, Text>> = {
  rfm: rfmRule,
  abc: abcRule,
  "abc-combined": abcCombinedRule,
  "value-split": valueSplitRule,
  grade: gradeRule,
};

/** How the rule of a method works and where its defaults come from: Markdown paragraphs for the docs. They stand apart so that the pane need not carry them. */
export function ruleOf(method: MethodId): Text {
  return rules[method];
}
