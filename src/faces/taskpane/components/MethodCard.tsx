import { useId } from "react";
import type { FieldId } from "../../../core/fields/fields";
import type { MethodFit } from "../../../flow/Session";
import { fieldWords } from "../../../words/fields";
import { paneWords } from "../../../words/pane";
import { wordsOf } from "../../../words/wordsOf";
import { useGiven, usePane, useSay } from "./paneContext";

/** One method: the question that it answers, and what is missing where the data do not hold what it reads. */
export function MethodCard({ fit, chosen }: { readonly fit: MethodFit; readonly chosen: boolean }) {
  const say = useSay();
  const { store } = usePane();
  const id = useId();
  const words = wordsOf(fit.method);
  return (
    <div className="card">
      <input
        type="radio"
        name="method"
        id={id}
        value={fit.method}
        checked={chosen}
        disabled={!fit.fits}
        aria-describedby={`${id}-more`}
        onChange={() => store.dispatch({ type: "methodChosen", method: fit.method })}
      />
      <label className="card-face" htmlFor={id}>
        <b>{say(words.question)}</b>
        <span className="note" id={`${id}-more`}>
          {say(words.purpose)}
          {!fit.fits && (
            <>
              <br />
              <Missing fit={fit} />
            </>
          )}
        </span>
      </label>
    </div>
  );
}

function Missing({ fit }: { readonly fit: MethodFit }) {
  const say = useSay();
  const { language } = useGiven();
  const titleOf = (field: string): string => (field in fieldWords ? say(fieldWords[field as FieldId].title) : field);
  const either = new Intl.ListFormat(language, { type: "disjunction" });
  const needTitles = wordsOf(fit.method).needs;
  // Every column that would do, as long as that can be read at a glance; else only what it is about.
  const brief = fit.missing.length > 2;
  const needs = fit.missing.map(({ need, fields }) => {
    const title = needTitles[need];
    return brief && title ? say(title) : either.format(new Set(fields.map(titleOf)));
  });
  return <span>{say(paneWords.methods.missing, { needs: needs.join(say(paneWords.methods.and)) })}</span>;
}
