import { axeProblems } from "../support/axeProblems";
import { matchGolden } from "./goldens";
import type { PaneState } from "./PaneJourney";
import { atTwiceTheSize, picture } from "./paneFrame";
import { drawsTheSame } from "./pictureBrowser";
import type { Walk } from "./Walk";
import { crowdedIn, cutOffIn, restlessIn } from "./wrongInPane";

/** Faults are told with the state that they were found in. */
const told = (state: string, faults: readonly (string | undefined)[]): string[] =>
  faults.filter((fault) => fault !== undefined).map((fault) => `${state}: ${fault}`);

async function pictured(walk: Walk, name: string, inPlace?: true): Promise<string | undefined> {
  return drawsTheSame ? matchGolden(walk.language, name, await picture(walk, inPlace)) : undefined;
}

/** The state in Office's dark theme, and in the contrast colours that the system forces on it. */
async function themed(walk: Walk, state: string): Promise<string[]> {
  const { page } = walk.demo;
  await page.emulateMedia({ colorScheme: "dark" });
  await walk.pane.waitForFunction(() => document.documentElement.dataset.shade === "dark");
  const dark = told(`${state}-dark`, [...(await axeProblems(walk.pane)), await pictured(walk, `${state}-dark`)]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await walk.pane.waitForFunction(() => document.documentElement.dataset.shade === "light");
  const contrast = told(`${state}-contrast`, [...(await axeProblems(walk.pane)), await pictured(walk, `${state}-contrast`)]);
  await page.emulateMedia({ forcedColors: "none" });
  return [...dark, ...contrast];
}

/** Whether a state is also looked at in other themes; they do not depend on the language. */
export const inThemes = ({ themes }: PaneState, language: string): boolean => themes === true && language === "en";

/**
 * Everything that is held against a state: its picture, what axe-core finds by WCAG 2.2 AA, nothing cut off as it is and at twice the size, nothing that moves,
 * the focus in sight. Answers what is wrong.
 */
export async function lookAt(walk: Walk, state: PaneState): Promise<string[]> {
  const { pane } = walk;
  const found = [...(await restlessIn(pane)), ...(await cutOffIn(pane)), ...(await axeProblems(pane))];
  const large = state.inPlace ? [] : (await atTwiceTheSize(walk, () => crowdedIn(pane))).map((fault) => `at twice the size, ${fault}`);
  const faults = told(state.state, [...found, ...large, await pictured(walk, state.state, state.inPlace)]);
  return inThemes(state, walk.language) ? [...faults, ...(await themed(walk, state.state))] : faults;
}
