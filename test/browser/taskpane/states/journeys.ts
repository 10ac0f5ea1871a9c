import { chooseJourney } from "./journeys/choose";
import { crashJourney } from "./journeys/crash";
import { firstRunJourneys } from "./journeys/firstRun";
import { partsJourney } from "./journeys/parts";
import { refusalsJourney } from "./journeys/refusals";
import { reviewJourney } from "./journeys/review";
import { rulesJourney } from "./journeys/rules";
import { runJourney } from "./journeys/run";
import type { PaneJourney } from "./PaneJourney";

/** What the pane's page says where there is no Excel, pictured in `unavailable.test.ts`. */
export const withoutExcel = { en: ["not-arrived", "outside"], "zh-TW": ["outside"], "zh-CN": ["outside"] } as const;

/** All states that the pane can be in, by the workbook that leads there. */
export const journeys: readonly PaneJourney[] = [
  ...firstRunJourneys,
  chooseJourney,
  runJourney,
  refusalsJourney,
  crashJourney,
  partsJourney,
  rulesJourney,
  reviewJourney,
];
