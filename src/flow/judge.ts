import type { Day } from "../core/days/Day";
import type { AnyMethod, MethodContext, Verdicts } from "../core/method/Method";
import type { OptionValues } from "../core/method/OptionDeclaration";
import type { Skipped } from "../core/refusal/Skipped";
import { wordsOf } from "../words/wordsOf";
import type { ClassifyInput } from "./ClassifyInput";
import type { Subjects } from "./gatherSubjects";
import { handSet } from "./hand/handSet";
import { withHand } from "./hand/withHand";
import type { SnapshotsRead } from "./history/readSnapshots";
import type { ResolvedNeeds } from "./resolveNeeds";
import type { OwnColumns } from "./rules/OwnColumns";
import { ruleValues } from "./rules/ruleValues";
import { unfoundColumns } from "./rules/unfoundColumns";

interface Case extends Pick<ClassifyInput, "choice" | "data" | "history" | "rules"> {
  readonly method: AnyMethod;
  readonly options: OptionValues;
  readonly asOf: Day;
  readonly resolved: ResolvedNeeds;
  readonly subjects: Subjects;
  readonly own: OwnColumns | undefined;
  readonly money: Pick<MethodContext, "moneyFormat">;
}

/** What the method says of the subjects, with the classes that the user gave by hand, and what there is to remark. */
export function judge(given: Case): { readonly verdicts: Verdicts; readonly remarks: readonly Skipped[] } {
  const { method, options, subjects, rules, resolved } = given;
  const hand = handSet(given.data.customers, subjects.tableRows, {
    words: wordsOf(given.choice.method),
    ids: method.classesFor?.(options) ?? Object.keys(method.classes),
    ownClasses: rules?.classes,
  });
  const context: MethodContext = {
    asOf: given.asOf,
    ...given.money,
    ...besidesRows(method, subjects, given.history),
    ...(hand && { handSet: hand.classes }),
  };
  const { rows, tableRows } = subjects;
  const own = rules && { rules: { ...rules, values: ruleValues(rules, { rows, options, context, own: given.own, tableRows }) } };
  const verdicts = method.classify(rows, options, { ...context, ...own });
  const remarks = [...(rules ? [...rules.warnings, ...unfoundColumns(rules, resolved)] : []), ...(hand?.unknown ?? [])];
  return { verdicts: withHand(verdicts, hand?.classes), remarks };
}

/** What a method is told besides its rows, as it declares. */
function besidesRows(method: AnyMethod, { keys, names, orders }: Subjects, history: SnapshotsRead | undefined): Partial<MethodContext> {
  const kept = method.keepsHistory ? { history: history?.rows ?? [] } : {};
  const told = method.keepsHistory || method.named ? { customers: { keys, names } } : {};
  return { ...told, ...kept, ...(orders && { orders }) };
}
