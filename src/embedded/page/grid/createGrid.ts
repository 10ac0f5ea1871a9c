import { LogLevel, Univer } from "@univerjs/core";
import type { Injector, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { UniverUIPlugin } from "@univerjs/ui";
import type { PageLanguage } from "../PageWords";
import { calmRibbon } from "./calmRibbon";
import { gridLocale } from "./locales";

/** The running spreadsheet component: its facade for what has one, its injector for what has not. */
export interface UniverParts {
  univer: Univer;
  api: FUniver;
  injector: Injector;
}

/** Starts Univer in `container` with its open-source sheet plugins. Formulas that have a value keep it until something they use changes. */
export async function createGrid(container: HTMLElement, language: PageLanguage): Promise<UniverParts> {
  const univer = new Univer({ logLevel: LogLevel.ERROR, ...(await gridLocale(language)) });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
      sheets: { protectedRangeShadow: false },
      footer: { zoomSlider: true, statisticBar: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsDrawingPreset(),
  ];
  const plugins = new Map<string, [PluginCtor, ConstructorParameters<PluginCtor>[0]?]>();
  for (const preset of presets) {
    for (const entry of preset.plugins) {
      const [plugin, config] = Array.isArray(entry) ? entry : [entry];
      plugins.set(plugin.pluginName, [plugin, plugin === UniverUIPlugin ? { ...config, override: calmRibbon } : config]);
    }
  }
  // Excel shows no tab above a table.
  plugins.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  plugins.forEach(([plugin, config]) => univer.registerPlugin(plugin, config));
  return { univer, api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}
