import type { AnyMethodWords } from "../../../words/MethodWords";
import { useSay } from "./paneContext";
import { Picker } from "./Picker";

interface ChoiceFieldProps {
  readonly choices: readonly string[];
  readonly value: string;
  readonly words: AnyMethodWords["options"][string];
  readonly onSet: (value: string) => void;
}

export function ChoiceField({ choices, value, words, onSet }: ChoiceFieldProps) {
  const say = useSay();
  const options = choices.map((key) => {
    const choice = words.choices?.[key];
    return { key, text: choice ? say(choice) : key };
  });
  return (
    <div>
      <Picker label={say(words.label)} options={options} chosen={value} onPick={onSet} />
      <p className="note field-note">{say(words.help)}</p>
    </div>
  );
}
