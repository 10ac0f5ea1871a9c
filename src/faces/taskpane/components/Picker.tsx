import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";
import { SearchPicker } from "./SearchPicker";

export interface PickerOption {
  readonly key: string;
  readonly text: string;
}

export interface PickerProps {
  readonly label: string;
  /** The label is only read out: something beside the list already shows it. */
  readonly labelHidden?: boolean;
  readonly options: readonly PickerOption[];
  readonly chosen: string;
  readonly onPick: (key: string) => void;
}

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
