import type { Culture } from "../../../core/Culture";
import type { AnyMethod } from "../../../core/method/Method";
import type { OptionValues } from "../../../core/method/OptionDeclaration";
import type { Preview } from "../../../flow/Preview";
import { methods, type MethodId } from "../../../methods/methods";
import { paneWords } from "../../../words/pane";
import { termOfOption } from "../../../words/terms/termOf";
import { wordsOf } from "../../../words/wordsOf";
import { describeOption } from "../describeOption";
import { shownOptions } from "../shownOptions";
import { Fold } from "./Fold";
import { LinkButton } from "./LinkButton";
import { OptionField } from "./OptionField";
import { useGiven, useSay } from "./paneContext";
import { Explained } from "./terms/Explained";

interface OptionsFormProps {
  readonly method: MethodId;
  /** What differs from the defaults. */
  readonly given: OptionValues;
  readonly culture: Culture;
  /** What the examples of terms are taken from; `null` before there is one. */
  readonly outcome: Preview | null;
}

/** The settings of a method, made from its declaration; folded, with the values in use as a summary. */
export function OptionsForm({ method, given, culture, outcome }: OptionsFormProps) {
  const say = useSay();
  const { pane, language } = useGiven();
  const declarations: AnyMethod["options"] = methods[method].options;
  const words = wordsOf(method).options;
  const shown = shownOptions(declarations, given);
  const summary = shown.map(({ id, value }) => describeOption(value, words[id], { language, culture })).filter((text) => text !== "");
  return (
    <Fold title={say(paneWords.options.title)} summary={summary.join(" · ")}>
      <div className="fields">
        {shown.map(({ id, value, declaration }) => {
          const optionWords = words[id];
          if (!optionWords) return null;
          return (
            <Explained key={`${method}.${id}`} term={termOfOption(method, id)} label={say(optionWords.label)} outcome={outcome}>
              <OptionField id={id} declaration={declaration} value={value} words={optionWords} culture={culture} />
            </Explained>
          );
        })}
        {Object.keys(given).length > 0 && (
          <div className="links">
            <LinkButton onClick={() => pane.change({ type: "optionsReset" })}>{say(paneWords.options.reset)}</LinkButton>
          </div>
        )}
      </div>
    </Fold>
  );
}
