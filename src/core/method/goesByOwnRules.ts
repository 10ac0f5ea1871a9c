import type { Method } from "./Method";
import type { OptionValues } from "./OptionDeclaration";

/** Whether a method reads the rules that the user wrote, under these options. */
export function goesByOwnRules({ readsRules }: Pick<Method, "readsRules">, options: OptionValues): boolean {
  if (readsRules === undefined || readsRules === true) return readsRules === true;
  return readsRules.is.includes(String(options[readsRules.option]));
}
