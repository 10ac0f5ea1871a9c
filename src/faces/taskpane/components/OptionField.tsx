import { Checkbox } from "office-ui-fabric-react/lib/Checkbox";
import type { OptionValue } from "../../../core/method/OptionDeclaration";
import { ChoiceField } from "./ChoiceField";
import { EntryField } from "./EntryField";
import type { OptionFieldProps } from "./OptionFieldProps";
import { usePane, useSay } from "./paneContext";

/** The control for one setting, by the kind that it is declared as. */
export function OptionField({ id, declaration, value, words, culture }: OptionFieldProps) {
  const say = useSay();
  const pane = usePane();
  const set = (next: OptionValue): void => pane.change({ type: "optionSet", option: id, value: next });
  switch (declaration.kind) {
    case "choice":
      return <ChoiceField choices={declaration.choices} value={String(value)} words={words} onSet={set} />;
    case "flag":
      return (
        <div>
          <Checkbox label={say(words.label)} checked={value === true} onChange={(_, checked) => set(checked === true)} />
          <p className="note field-note">{say(words.help)}</p>
        </div>
      );
    case "integer":
    case "number":
    case "list":
      return <EntryField id={id} declaration={declaration} value={value} words={words} culture={culture} onSet={set} />;
  }
}
