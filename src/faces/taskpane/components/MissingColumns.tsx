import type { FieldId } from "../../../core/fields/fields";
import type { MethodFit } from "../../../flow/Session";
import { fieldWords } from "../../../words/fields";
import { paneWords } from "../../../words/pane";
import { cardWords } from "../../../words/cardWords";
import { useGiven, useSay } from "./paneContext";

/** So many columns that would do are named; of more, some as examples. */
const most = 6;
const examples = 4;

/** The columns that a method would need and does not find. */
export function MissingColumns({ fit }: { readonly fit: MethodFit }) {
  const say = useSay();
  const { language } = useGiven();
  const titleOf = (field: string): string => (field in fieldWords ? say(fieldWords[field as FieldId].title) : field);
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  const needTitles = cardWords[fit.method].needs;
  // Every column that would do, as long as that can be read at a glance; else only what it is about.
  const brief = fit.missing.length > 2;
  const needs = fit.missing.map(({ need, fields }) => {
    const title = needTitles[need];
    if (brief && title) return say(title);
    const titles = [...new Set(fields.map(titleOf))];
    // Of the dozens of answers of a questionnaire a few are example enough.
    return titles.length > most ? `${titles.slice(0, examples).join(say(paneWords.done.comma))} …` : either.format(titles);
  });
  return <span className="note">{say(paneWords.methods.missing, { needs: needs.join(say(paneWords.methods.and)) })}</span>;
}
