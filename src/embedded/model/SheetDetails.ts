import type { Area } from "./Area";

/** One data validation rule; `operator` and `type` in the words of files, formulas with their leading `=`. */
export interface ValidationModel {
  areas: Area[];
  type: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  /** True where absent, as in Excel. */
  ignoreBlanks?: boolean;
  /** Whether a list shows its drop-down; true where absent. */
  inCellDropDown?: boolean;
  error?: { title: string; message: string; style: "stop" | "warning" | "information"; show: boolean };
  prompt?: { title: string; message: string; show: boolean };
}

export interface CommentModel {
  id: string;
  row: number;
  column: number;
  author: string;
  content: string;
  /** ISO 8601. */
  created: string;
  resolved: boolean;
  replies: { id: string; author: string; content: string; created: string }[];
}

export interface HyperlinkModel {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

/** Header or footer texts of a kind of page, with Excel's `&` codes. */
export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  fitToWidth?: number;
  fitToHeight?: number;
  /** Percent; absent is 100. */
  scale?: number;
  printTitleRows?: [number, number];
  printTitleColumns?: [number, number];
  printArea?: Area;
  /** Points. */
  margins?: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  paperSize?: string;
  blackAndWhite?: boolean;
  draftMode?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  printOrder?: string;
  printComments?: string;
  printErrors?: string;
  firstPageNumber?: number;
  headersFooters?: { state: string; useSheetMargins: boolean; useSheetScale: boolean; pages: Record<string, HeaderFooterModel> };
}
