import { plainText } from "../../core/cells/plainText";
import { languages, type Language } from "../../core/Language";
import type { MethodFit } from "../../flow/Session";
import type { MethodId } from "../../methods/methods";
import { cardWords } from "../../words/cardWords";

/**
 * The methods that every typed word leads to, whatever its case or width: by id, by title in any language, or by question and purpose in the shown one. All
 * of them for no text.
 */
export function methodsFound(fits: readonly MethodFit[], text: string, language: Language): readonly MethodFit[] {
  const wanted = bare(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return fits;
  return fits.filter(({ method }) => {
    const known = searchable(method, language);
    return wanted.every((word) => known.includes(word));
  });
}

function searchable(method: MethodId, language: Language): string {
  const { title, question, purpose } = cardWords[method];
  return bare([method, ...languages.map((tongue) => title[tongue]), question[language], purpose[language]].join("\n"));
}

const bare = (text: string): string => plainText(text).toLowerCase();
