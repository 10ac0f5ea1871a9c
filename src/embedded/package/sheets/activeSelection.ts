import { attribute, child, childrenOf } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";

/** The selection of a view's active pane: a view with frozen panes keeps one for each. Source: ECMA-376 part 1, 18.3.1.78. */
export function activeSelection(view: XmlElement | undefined): XmlElement | undefined {
  const active = attribute(child(view, "pane"), "activePane") ?? "topLeft";
  const all = childrenOf(view, "selection");
  return all.find((one) => (attribute(one, "pane") ?? "topLeft") === active) ?? all.at(-1);
}
