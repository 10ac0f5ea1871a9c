import { Fabric } from "office-ui-fabric-react/lib/Fabric";
import { Customizer } from "office-ui-fabric-react/lib/Utilities";
import { createElement, type ReactNode } from "react";
import { themes, type Shade } from "./themes";

/** Gives the controls within it their colours and type. */
export function Themed({ shade, children }: { readonly shade: Shade; readonly children: ReactNode }) {
  // The control's typings are older than React's, which no longer give every component children.
  return createElement(Customizer, { settings: { theme: themes[shade] } }, <Fabric>{children}</Fabric>);
}
