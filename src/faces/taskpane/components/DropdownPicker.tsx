import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import type { PickerProps } from "./PickerProps";

/** The page moves by itself when the preview above becomes higher or lower; a list that is open stays open then. */
const calloutProps = { preventDismissOnEvent: ({ type }: { readonly type: string }) => type === "scroll" };

/** One of a short list, opened in place. */
export function DropdownPicker({ label, labelHidden = false, options, chosen, onPick }: PickerProps) {
  return (
    <Dropdown
      {...(labelHidden ? { ariaLabel: label } : { label })}
      selectedKey={chosen}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => option && onPick(String(option.key))}
      responsiveMode={ResponsiveMode.large}
      calloutProps={calloutProps}
    />
  );
}
