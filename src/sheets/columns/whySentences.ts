import { say } from "../../words/say";
import type { CustomerVerdict } from "../Report";
import type { Telling } from "../Telling";

/** Why each customer is in its class, as a sentence; `null` where the method has nothing to add. Each sentence is made once. O(customers). */
export function whySentences({ words, language }: Telling, customers: readonly CustomerVerdict[]): (string | null)[] {
  const made = new Map<string, string>();
  return customers.map(({ why }) => {
    if (!why) return null;
    const key = `${why.code} ${JSON.stringify(why.facts)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const sentence = say(words.why[why.code]!, language, why.facts);
    made.set(key, sentence);
    return sentence;
  });
}
