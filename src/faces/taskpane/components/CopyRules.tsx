import type { AnyMethod } from "../../../core/method/Method";
import { methods, type MethodId } from "../../../methods/methods";
import { paneRulesWords } from "../../../words/paneRules";
import { GiveRules } from "./GiveRules";

/** For a method that is a decision table: its rules on a sheet of the user's own. */
export function CopyRules({ method }: { readonly method: MethodId }) {
  const declared: AnyMethod = methods[method];
  if (!declared.rules) return null;
  return <GiveRules from={method} words={paneRulesWords.copy} help={paneRulesWords.copyHelp} />;
}
