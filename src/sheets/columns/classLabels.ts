import type { Label } from "../layout/TableColumn";
import type { Telling } from "../Telling";

/** The label of a class in the telling's language. */
export function classLabel({ words, language }: Telling, id: string): string {
  return words.classes[id]!.label[language];
}

/** Label and role of every class that the options can give. */
export function classLabels(telling: Telling): Label[] {
  return telling.report.summary.map(({ class: id }) => ({ text: classLabel(telling, id), role: telling.method.classes[id]!.role }));
}
