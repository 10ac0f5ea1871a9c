import { numfmt } from "@univerjs/core";
import type { Change, SheetWithCells, WorkbookModel } from "../../model/WorkbookModel";
import { pointsToPixels } from "../grid/units";
import type { PageLanguage } from "../PageWords";
import { pageText } from "../PageWords";
import type { NumberFormatter } from "./ChartData";
import type { ChartElement } from "./ChartElement";
import { frameId } from "./ChartPainter";
import type { ChartSource } from "./ChartView";
import { drawChart } from "./drawChart";
import { drawFrame } from "./drawFrame";
import { readChartData } from "./readChartData";

/** Writes a number by an Excel number format; a format that cannot be read leaves the plain number. */
export const formatNumber: NumberFormatter = (value, pattern) => {
  try {
    return numfmt.format(pattern || "General", value);
  } catch {
    return String(value);
  }
};

/** Draws the charts of a workbook on demand, and says when they have to be drawn again. */
export class ChartDrawings implements ChartSource {
  readonly #listeners = new Set<() => void>();
  #isWaiting = false;

  constructor(
    private readonly model: WorkbookModel,
    private readonly language: PageLanguage,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Cells and charts that changed are drawn once, in the next frame. */
  heard(changes: readonly Change[]): void {
    if (this.#isWaiting || this.#listeners.size === 0) return;
    if (!changes.some(({ facet }) => facet === "cells" || facet === "charts" || facet === "styles" || facet === "sheet")) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      for (const listener of this.#listeners) listener();
    });
  }

  draw = (sheetId: string, id: string): ChartElement | undefined => {
    const sheet = this.model.sheet(sheetId);
    if (!sheet) return undefined;
    const chart = sheet.charts.find((candidate) => candidate.id === id);
    if (!chart) return this.#frame(sheet, id);
    const size = { width: pointsToPixels(chart.width), height: pointsToPixels(chart.height) };
    if (chart.foreign && !chart.foreign.drawable)
      return drawFrame({ title: chart.title || chart.name, note: pageText("keptAsIs", this.language) }, size);
    return drawChart(chart, readChartData({ model: this.model, sheet }, chart, formatNumber), { size, format: formatNumber });
  };

  #frame(sheet: SheetWithCells, id: string): ChartElement | undefined {
    const frame = sheet.frames.find((_, index) => frameId(index) === id);
    if (!frame) return undefined;
    const kind = frame.kind === "image" ? "picture" : "shape";
    const title = frame.name || pageText(kind, this.language);
    return drawFrame(
      { title, note: pageText("keptAsIs", this.language) },
      { width: pointsToPixels(frame.width), height: pointsToPixels(frame.height) },
    );
  }
}
