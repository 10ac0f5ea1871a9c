import { createTheme, type ITheme } from "office-ui-fabric-react/lib/Styling";

export type Shade = "light" | "dark";

/** The user's Office font where there is one, then what the system has for the language. */
const fontFamily =
  '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont, "Microsoft JhengHei UI", "Microsoft YaHei UI", "PingFang TC", "PingFang SC", "Noto Sans CJK TC", "Liberation Sans", sans-serif';

const light = {
  themePrimary: "#0b5cad",
  themeLighterAlt: "#f3f8fd",
  themeLighter: "#d0e3f5",
  themeLight: "#a9cbec",
  themeTertiary: "#5d9bd6",
  themeSecondary: "#216db9",
  themeDarkAlt: "#0a539c",
  themeDark: "#084684",
  themeDarker: "#063361",
  neutralLighterAlt: "#fafafa",
  neutralLighter: "#f3f3f3",
  neutralLight: "#ededed",
  neutralQuaternaryAlt: "#e1e1e1",
  neutralQuaternary: "#d0d0d0",
  neutralTertiaryAlt: "#c8c8c8",
  neutralTertiary: "#949494",
  neutralSecondary: "#5b5b5b",
  neutralPrimaryAlt: "#3b3a39",
  neutralPrimary: "#242424",
  neutralDark: "#1b1b1b",
  black: "#000000",
  white: "#ffffff",
};

const dark: typeof light = {
  themePrimary: "#7ab8f0",
  themeLighterAlt: "#050709",
  themeLighter: "#131d26",
  themeLight: "#253748",
  themeTertiary: "#496e90",
  themeSecondary: "#6ba2d3",
  themeDarkAlt: "#87bff1",
  themeDark: "#99c8f3",
  themeDarker: "#b3d6f6",
  neutralLighterAlt: "#262626",
  neutralLighter: "#2b2b2b",
  neutralLight: "#363636",
  neutralQuaternaryAlt: "#404040",
  neutralQuaternary: "#474747",
  neutralTertiaryAlt: "#5e5e5e",
  neutralTertiary: "#8f8f8f",
  neutralSecondary: "#b9b9b9",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#f2f2f2",
  neutralDark: "#f8f8f8",
  black: "#ffffff",
  white: "#1f1f1f",
};

/** Colours and type of the controls. */
export const themes: Readonly<Record<Shade, ITheme>> = {
  light: themeOf(light, false),
  dark: themeOf(dark, true),
};

function themeOf(palette: typeof light, isInverted: boolean): ITheme {
  // A button that cannot be pressed yet can still be read.
  const semanticColors = { primaryButtonTextDisabled: palette.neutralSecondary, buttonTextDisabled: palette.neutralSecondary };
  return createTheme({ palette, semanticColors, isInverted, defaultFontStyle: { fontFamily } });
}
