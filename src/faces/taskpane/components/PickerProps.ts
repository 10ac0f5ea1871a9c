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
