import { useEffect, useState } from "react";
import { shadeOf } from "./shadeOf";
import type { Shade } from "./themes";

const darkSystem = "(prefers-color-scheme: dark)";

/** Office's theme where it is told, else the system's; follows the system when it changes. */
export function useShade(): Shade {
  const [systemIsDark, setSystemIsDark] = useState(() => window.matchMedia(darkSystem).matches);
  useEffect(() => {
    const query = window.matchMedia(darkSystem);
    const changed = (): void => setSystemIsDark(query.matches);
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
  }, []);
  return shadeOf(officeBackground(), systemIsDark);
}

function officeBackground(): string | undefined {
  // The typings promise a theme; Excel on the web has none.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor;
}
