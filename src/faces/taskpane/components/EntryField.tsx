import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState } from "react";
import type { OptionDeclaration, OptionValue } from "../../../core/method/OptionDeclaration";
import type { Facts } from "../../../core/refusal/Refusal";
import { paneWords } from "../../../words/pane";
import { readEntry, type Entered } from "../readEntry";
import { writeNumbers } from "../writeNumbers";
import type { OptionFieldProps } from "./OptionFieldProps";
import { usePane, useSay } from "./paneContext";

const inputModes = { integer: "numeric", number: "decimal", list: undefined } as const;

interface EntryFieldProps extends OptionFieldProps {
  readonly declaration: Entered;
  readonly onSet: (value: OptionValue) => void;
}

/** A number or a list of numbers that is typed. A wrong entry stays as it was typed, with a sentence, and is not used. */
export function EntryField({ id, declaration, value, words, culture, onSet }: EntryFieldProps) {
  const say = useSay();
  const { store } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const numbers = typeof value === "number" ? [value] : Array.isArray(value) ? (value as readonly number[]) : [];
  const entry = typed ?? writeNumbers(numbers, culture);
  const wrong = typed !== null && readEntry(declaration, typed, culture) === undefined;
  const enter = (text: string): void => {
    setTyped(text);
    const read = readEntry(declaration, text, culture);
    if (read === undefined) store.dispatch({ type: "optionWrong", option: id });
    else onSet(read);
  };
  const unit = declaration.kind === "list" ? say(paneWords.options.of[declaration.of]) : "";
  return (
    <TextField
      label={say(words.label)}
      description={say(words.help)}
      suffix={unit === "" ? undefined : unit}
      inputMode={inputModes[declaration.kind]}
      autoComplete="off"
      value={entry}
      errorMessage={wrong ? say(wrongSentence(declaration), wrongFacts(declaration, culture)) : undefined}
      onChange={(_, text) => enter(text ?? "")}
      onBlur={() => !wrong && setTyped(null)}
    />
  );
}

function wrongSentence(declaration: Entered) {
  if (declaration.kind === "number") return paneWords.options.wrongNumber;
  return declaration.kind === "integer" ? paneWords.options.wrongInteger : paneWords.options.wrongList;
}

function wrongFacts(declaration: Entered, culture: OptionFieldProps["culture"]): Facts {
  return declaration.kind !== "list"
    ? { min: declaration.min, max: declaration.max }
    : { example: writeNumbers(exampleOf(declaration), culture) };
}

/** The declared default serves as the example; a list without one gets plain numbers. */
function exampleOf(declaration: Extract<OptionDeclaration, { kind: "list" }>): readonly number[] {
  const usual = declaration.usual ? Object.values(declaration.usual.values).find((values) => values.length > 0) : undefined;
  return declaration.default.length > 0 ? declaration.default : (usual ?? [10, 20, 30]);
}
