import { ComboBox, type IComboBoxOption } from "office-ui-fabric-react/lib/ComboBox";
import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import { ResponsiveMode } from "office-ui-fabric-react/lib/utilities/decorators/withResponsiveMode";

export interface PickerOption {
  readonly key: string;
  readonly text: string;
}

interface PickerProps {
  readonly label: string;
  /** The label is read out, but something beside the list already shows it. */
  readonly labelHidden?: boolean;
  readonly options: readonly PickerOption[];
  readonly chosen: string;
  readonly onPick: (key: string) => void;
  /** Shown in a long list while nothing is typed. */
  readonly searchHint?: string;
}

/** More entries than this are searched by typing. */
const longList = 12;

/** One of a list. It opens in place, and a long list is searched by typing. */
export function Picker({ label, labelHidden = false, options, chosen, onPick, searchHint }: PickerProps) {
  const shared = {
    ...(labelHidden ? { ariaLabel: label } : { label }),
    selectedKey: chosen,
    options: options.map(({ key, text }): IComboBoxOption => ({ key, text })),
    onChange: (_: unknown, option?: { readonly key: string | number }) => option && onPick(String(option.key)),
  };
  if (options.length > longList) {
    return <ComboBox {...shared} allowFreeform={false} autoComplete="on" useComboBoxAsMenuWidth placeholder={searchHint} />;
  }
  return <Dropdown {...shared} responsiveMode={ResponsiveMode.large} />;
}
