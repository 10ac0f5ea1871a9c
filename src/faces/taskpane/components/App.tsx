import { useEffect } from "react";
import { Themed } from "../look/Themed";
import { useShade } from "../look/useShade";
import { PaneGiven, type Given } from "./paneContext";
import { PaneView } from "./PaneView";

/** The pane in Office's colours and the user's language. */
export function App({ pane, language }: Given) {
  const shade = useShade();
  useEffect(() => {
    document.documentElement.dataset.shade = shade;
    document.documentElement.lang = language;
  }, [shade, language]);
  return (
    <Themed shade={shade}>
      <PaneGiven.Provider value={{ pane, language }}>
        <PaneView />
      </PaneGiven.Provider>
    </Themed>
  );
}
