import { whySentence } from "../../words/whySentence";
import type { CustomerVerdict } from "../Report";
import type { Telling } from "../Telling";

/** Why each customer is in its class, as a sentence; `null` where the method has nothing to add. Each sentence is made once. O(customers). */
export function whySentences({ method, words, language, report }: Telling, customers: readonly CustomerVerdict[]): (string | null)[] {
  const made = new Map<string, string>();
  return customers.map(({ why }) => {
    if (!why) return null;
    const key = JSON.stringify(why);
    const known = made.get(key);
    if (known !== undefined) return known;
    const sentence = whySentence(why, { method, words, ownColumns: report.ownColumns }, language);
    made.set(key, sentence);
    return sentence;
  });
}
