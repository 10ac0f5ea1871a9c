import { DrawingTypeEnum } from "@univerjs/core";
import type { IDrawingJsonUndo1 } from "@univerjs/drawing";
import { ISheetDrawingService, SetDrawingApplyMutation, DrawingApplyType } from "@univerjs/sheets-drawing";
import type { ISheetDrawingPosition, ISheetFloatDom } from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import type { SheetWithCells } from "../../model/WorkbookModel";
import type { GridChannel } from "../grid/GridChannel";
import { pointsToPixels } from "../grid/units";
import { headingSize, UNIT } from "../grid/workbookData";
import type { Box } from "./ChartElement";

export const CHART_COMPONENT = "embedded-workbook-chart";

/** What floats over the cells of a sheet: a chart, or the frame of something that is kept but not drawn. */
interface Floating {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Keeps the charts and frames over the cells where the model says. */
export class ChartPainter {
  constructor(
    private readonly channel: GridChannel,
    component: Parameters<ComponentManager["register"]>[1],
  ) {
    channel.injector.get(ComponentManager).register(CHART_COMPONENT, component);
  }

  paint(sheet: SheetWithCells): void {
    const service = this.channel.injector.get(ISheetDrawingService);
    const subUnitId = this.channel.ids.grid(sheet.id);
    const wanted: Floating[] = [...sheet.charts, ...sheet.frames.map((frame, index) => ({ ...frame, id: frameId(index) }))];
    const shown = Object.values(service.getDrawingData(UNIT, subUnitId));
    const gone = shown.filter(({ drawingId, transform }) => {
      const want = wanted.find(({ id }) => id === drawingId);
      return !want || !transform || !isSamePlace(transform, this.#box(sheet, want));
    });
    if (gone.length > 0) {
      const { redo: op, objects } = service.getBatchRemoveOp(
        gone.map(({ drawingId }) => ({ unitId: UNIT, subUnitId, drawingId })),
      ) as IDrawingJsonUndo1;
      this.channel.send(SetDrawingApplyMutation.id, { subUnitId, op, objects, type: DrawingApplyType.REMOVE });
    }
    const kept = new Set(shown.filter((drawing) => !gone.includes(drawing)).map(({ drawingId }) => drawingId));
    const fresh = wanted.filter(({ id }) => !kept.has(id)).map((floating) => this.#drawing(sheet, floating));
    if (fresh.length === 0) return;
    const { redo: op, objects } = service.getBatchAddOp(fresh) as IDrawingJsonUndo1;
    this.channel.send(SetDrawingApplyMutation.id, { subUnitId, op, objects, type: DrawingApplyType.INSERT });
  }

  #drawing(sheet: SheetWithCells, floating: Floating): ISheetFloatDom {
    const [left, top] = [pointsToPixels(floating.left), pointsToPixels(floating.top)];
    const [width, height] = [pointsToPixels(floating.width), pointsToPixels(floating.height)];
    const transform = this.#box(sheet, floating);
    const sheetTransform = this.#place(sheet, { left, top, right: left + width, bottom: top + height });
    return {
      unitId: UNIT,
      subUnitId: this.channel.ids.grid(sheet.id),
      drawingId: floating.id,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: CHART_COMPONENT,
      transform,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      data: { sheet: sheet.id, id: floating.id },
      allowTransform: true,
    };
  }

  /** The place of something in the grid's pixels. */
  #box(sheet: SheetWithCells, { left, top, width, height }: Floating): Box {
    const headings = headingSize(sheet);
    return {
      left: pointsToPixels(left) + headings.left,
      top: pointsToPixels(top) + headings.top,
      width: pointsToPixels(width),
      height: pointsToPixels(height),
    };
  }

  /** The cells that the corners lie in, and the pixels into them. */
  #place(sheet: SheetWithCells, edges: { left: number; top: number; right: number; bottom: number }): ISheetDrawingPosition {
    const worksheet = this.channel.worksheet(sheet.id);
    const find = (distance: number, size: (index: number) => number): [number, number] => {
      let rest = distance;
      for (let index = 0; index < 20000; index += 1) {
        const now = size(index);
        if (rest < now) return [index, rest];
        rest -= now;
      }
      return [0, 0];
    };
    const width = (column: number): number => (worksheet?.getColVisible(column) === false ? 0 : (worksheet?.getColumnWidth(column) ?? 64));
    const height = (row: number): number => (worksheet?.getRowVisible(row) === false ? 0 : (worksheet?.getRowHeight(row) ?? 20));
    const corner = (x: number, y: number) => {
      const [column, columnOffset] = find(x, width);
      const [row, rowOffset] = find(y, height);
      return { column, columnOffset, row, rowOffset };
    };
    return { from: corner(edges.left, edges.top), to: corner(edges.right, edges.bottom) };
  }
}

/** Whether a drawing is where it should be, to a pixel. */
function isSamePlace(now: Partial<Box>, wanted: Box): boolean {
  return (["left", "top", "width", "height"] as const).every((side) => Math.abs((now[side] ?? 0) - wanted[side]) <= 1);
}

/** Frames have no id of their own in the model. */
export function frameId(index: number): string {
  return `frame-${index}`;
}
