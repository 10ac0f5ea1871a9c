import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { Workbook } from "../../model/Workbook";
import type { GridChannel } from "../grid/GridChannel";
import type { PageLanguage } from "../PageWords";
import type { FormulaAsker } from "./FormulaAsker";

/** What the rules of cells work with. */
export interface ValidationParts {
  api: FUniver;
  injector: Injector;
  model: Workbook;
  channel: GridChannel;
  language: PageLanguage;
  asker: FormulaAsker;
  /** Resolves when all formulas have their values. */
  settle: () => Promise<void>;
  /** A rule takes a formula that is not calculated here. */
  notChecked: () => void;
}
