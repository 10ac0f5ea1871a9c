import { languages } from "../../core/Language";
import type { AnyMethod } from "../../core/method/Method";
import { methods, type MethodId } from "../../methods/methods";
import { comparableName } from "./comparableName";
import type { Measure } from "./Measure";
import { measureName, measureTitles } from "./measureName";

let known: ReadonlyMap<string, Measure> | undefined;

/** The measure of a name such as “Urgency: Months left”, in any language. Names are gathered once. */
export function measureNamed(name: string): Measure | undefined {
  known ??= gather();
  return known.get(comparableName(name));
}

function gather(): ReadonlyMap<string, Measure> {
  const names = new Map<string, Measure>();
  for (const id of Object.keys(methods) as MethodId[]) {
    const method: AnyMethod = methods[id];
    if (!method.ruleValues) continue;
    for (const of of measureTitles(id))
      for (const language of languages) {
        const name = comparableName(measureName({ method: id, of }, language));
        if (!names.has(name)) names.set(name, { method: id, of });
      }
  }
  return names;
}
