import type { Section } from "../../../core/method/Section";
import type { Preview } from "../../../flow/Preview";
import { wordsOf } from "../../../words/wordsOf";
import { useSay } from "./paneContext";

/** What a method tells in sentences of its own, under their headings: what changed since the last period, whom to call. */
export function WhatChanged({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { phrases = {}, sections } = wordsOf(outcome.method);
  const told = outcome.sections.filter((section): section is Extract<Section, { kind: "sentences" }> => section.kind === "sentences");
  return told.map(({ id, lines }) => {
    const title = sections[id]?.title;
    if (!title || lines.length === 0) return null;
    return (
      <section key={id}>
        <h2>{say(title)}</h2>
        <ul className="lines">
          {lines.map(({ code, facts }, index) => {
            const phrase = phrases[code];
            return phrase ? <li key={index}>{say(phrase, facts)}</li> : null;
          })}
        </ul>
      </section>
    );
  });
}
