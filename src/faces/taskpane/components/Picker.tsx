import { lazy, Suspense } from "react";
import type { PickerProps } from "./PickerProps";
import { SearchPicker } from "./SearchPicker";

/** More entries than this are searched by typing. */
const longList = 12;

const dropdown = () => import(/* webpackChunkName: "pickers", webpackPrefetch: true */ "./DropdownPicker");

/** No first page shows a list, and Fabric's is a tenth of the pane: it comes when the pane stands. Where it does not arrive, the other picker does as well. */
const DropdownPicker = lazy(() =>
  dropdown().then(
    ({ DropdownPicker: picker }) => ({ default: picker }),
    () => ({ default: SearchPicker }),
  ),
);

/** One of a list. It opens in place, and a long list is searched by typing. */
export function Picker(props: PickerProps) {
  if (props.options.length > longList) return <SearchPicker {...props} />;
  return (
    <Suspense fallback={<span className="note">{props.label}</span>}>
      <DropdownPicker {...props} />
    </Suspense>
  );
}
