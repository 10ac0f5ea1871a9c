import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import type { PickerProps } from "./PickerProps";
import { SearchPicker } from "./SearchPicker";

/** More entries than this are searched by typing. */
const longList = 12;

/** One of a list. It opens in place, and a long list is searched by typing. */
export function Picker(props: PickerProps) {
  const { label, labelHidden = false, options, chosen, onPick } = props;
  if (options.length > longList) return <SearchPicker {...props} />;
  return (
    <Dropdown
      {...(labelHidden ? { ariaLabel: label } : { label })}
      selectedKey={chosen}
      options={options.map(({ key, text }) => ({ key, text }))}
      onChange={(_, option) => option && onPick(String(option.key))}
      responsiveMode={ResponsiveMode.large}
    />
  );
}
