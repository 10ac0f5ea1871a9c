import { borderLine, borderWeights, borderWords } from "../model/borderLines";
import type { BorderLine, StyleModel } from "../model/WorkbookModel";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";
import { hexColor } from "./hexColor";
import type { RangeHost } from "./RangeHost";
import { withStyle } from "./writeStyle";

type Side = keyof StyleModel["borders"];

/** The side of each cell that an edge or inside line means, and which cells have it. */
const LINES: Readonly<Record<string, { side: Side; opposite: Side; where: "first" | "last" | "inside"; axis: "row" | "column" }>> = {
  EdgeTop: { side: "top", opposite: "bottom", where: "first", axis: "row" },
  EdgeBottom: { side: "bottom", opposite: "top", where: "last", axis: "row" },
  EdgeLeft: { side: "left", opposite: "right", where: "first", axis: "column" },
  EdgeRight: { side: "right", opposite: "left", where: "last", axis: "column" },
  InsideHorizontal: { side: "bottom", opposite: "top", where: "inside", axis: "row" },
  InsideVertical: { side: "right", opposite: "left", where: "inside", axis: "column" },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollectionHost implements HostShape<Excel.RangeBorderCollection> {
  static readonly hostName = "RangeBorderCollection";

  constructor(private readonly range: RangeHost) {}

  get items(): RangeBorderHost[] {
    return Object.keys(LINES).map((index) => new RangeBorderHost(this.range, index));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(index: string): RangeBorderHost {
    if (index in LINES) return new RangeBorderHost(this.range, index);
    throw invalidArgument("RangeBorderCollection.getItem", `The embedded workbook has no border ${index}.`);
  }

  getItemAt(index: number): RangeBorderHost {
    const item = this.items[index];
    if (!item) throw invalidArgument("RangeBorderCollection.getItemAt");
    return item;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export class RangeBorderHost implements HostShape<Excel.RangeBorder> {
  static readonly hostName = "RangeBorder";

  constructor(
    private readonly range: RangeHost,
    private readonly index: string,
  ) {}

  get id(): string {
    return this.index;
  }

  get sideIndex(): Excel.BorderIndex {
    return this.index as Excel.BorderIndex;
  }

  get style(): Excel.BorderLineStyle {
    const line = this.#line();
    return (line ? borderWords(line.style).style : "None") as Excel.BorderLineStyle;
  }

  set style(style: string) {
    if (style === "None") {
      this.#set(() => undefined);
      return;
    }
    if (borderLine({ style }) === undefined) throw invalidArgument("RangeBorder.style");
    // A new style keeps the weight where there is such a line.
    this.#set((line) => {
      const weight = line ? borderWords(line.style).weight : "Thin";
      return { color: line?.color ?? "#000000", style: borderLine({ style, weight }) ?? "thin" };
    });
  }

  get color(): string {
    return this.#line()?.color ?? "#000000";
  }

  set color(color: string) {
    const hex = hexColor(color, "RangeBorder.color");
    this.#set((line) => ({ style: line?.style ?? "thin", color: hex }));
  }

  get weight(): Excel.BorderWeight {
    const line = this.#line();
    return (line ? borderWords(line.style).weight : "Thin") as Excel.BorderWeight;
  }

  set weight(weight: string) {
    if (!borderWeights.includes(weight)) throw invalidArgument("RangeBorder.weight");
    this.#set((line) => {
      const style = line ? borderWords(line.style).style : "Continuous";
      const same = borderLine({ style, weight }) ?? "thin";
      // Only a continuous line comes in every weight: Excel draws it where the style has none so heavy or so light.
      const isSame = borderWords(same).weight === weight;
      return { color: line?.color ?? "#000000", style: isSame ? same : (borderLine({ style: "Continuous", weight }) ?? "thin") };
    });
  }

  #line(): BorderLine | undefined {
    const { row, column, rows, columns } = this.range.place;
    const line = LINES[this.index];
    if (!line) return undefined;
    const last = line.where === "last";
    const at = line.axis === "row" ? [last ? row + rows - 1 : row, column] : [row, last ? column + columns - 1 : column];
    return this.range.host.styleOf(this.range.sheetOf("RangeBorder"), at[0] ?? row, at[1] ?? column).borders[line.side];
  }

  #set(make: (line: BorderLine | undefined) => BorderLine | undefined): void {
    const sheet = this.range.sheetOf("RangeBorder");
    this.range.host.checkAllowed(sheet, "allowFormatCells", "RangeBorder");
    const { row, column, rows, columns } = this.range.place;
    const line = LINES[this.index];
    if (!line) return;
    const sidesAt = (r: number, c: number): Side[] => {
      const [at, count] = line.axis === "row" ? [r - row, rows] : [c - column, columns];
      if (line.where === "first") return at === 0 ? [line.side] : [];
      if (line.where === "last") return at === count - 1 ? [line.side] : [];
      return [...(at < count - 1 ? [line.side] : []), ...(at > 0 ? [line.opposite] : [])];
    };
    withStyle(
      this.range.host,
      { sheet, area: this.range.place },
      {
        key: (r, c) => sidesAt(r, c).join(" ") || null,
        change: (style, sides) =>
          (sides.split(" ") as Side[]).reduce((next, side) => withBorder(next, side, make(next.borders[side])), style),
      },
    );
  }
}

function withBorder(style: StyleModel, side: Side, line: BorderLine | undefined): StyleModel {
  const { [side]: _, ...others } = style.borders;
  return { ...style, borders: line ? { ...others, [side]: line } : others };
}
