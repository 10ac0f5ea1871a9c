import { paneWords } from "../../../words/pane";
import type { Notice } from "../state/PaneState";
import { useSay } from "./paneContext";

/** A short message above the page. The place is always there, so that screen readers hear what is put into it. */
export function Notices({ notice }: { readonly notice: Notice | null }) {
  const say = useSay();
  return <div role="status">{notice !== null && <p className="notice">{say(paneWords.notices[notice])}</p>}</div>;
}
