import { paperTypes } from "../model/paperTypes";
import type { PageLayoutModel } from "../model/SheetDetails";
import { invalidArgument } from "./excelErrors";

/** Excel's own choices, and the others. */
const CHOICES = {
  printOrder: ["DownThenOver", "OverThenDown"],
  printErrors: ["AsDisplayed", "Blank", "Dash", "NotAvailable"],
  printComments: ["NoComments", "EndSheet", "InPlace"],
} as const;

type Choice = keyof typeof CHOICES;

/** What `Excel.PageLayout` says of paper, page numbers, order, errors and comments. */
export abstract class PrintSetupHost {
  abstract get layout(): PageLayoutModel;

  abstract change(change: () => unknown): void;

  /** Null where the file does not say. */
  get paperSize(): Excel.PaperType {
    return (this.layout.paperSize ?? null) as Excel.PaperType;
  }

  set paperSize(paper: string) {
    if (!paperTypes.includes(paper)) throw invalidArgument("PageLayout.paperSize");
    this.change(() => (this.layout.paperSize = paper));
  }

  /** An empty text where Excel counts by itself. */
  get firstPageNumber(): number | "" {
    return this.layout.firstPageNumber ?? "";
  }

  set firstPageNumber(number: unknown) {
    const isAutomatic = number === "" || number === null;
    if (!isAutomatic && !Number.isInteger(number)) throw invalidArgument("PageLayout.firstPageNumber");
    this.change(() => {
      if (isAutomatic) delete this.layout.firstPageNumber;
      else this.layout.firstPageNumber = number as number;
    });
  }

  get printOrder(): Excel.PrintOrder {
    return this.#choice("printOrder") as Excel.PrintOrder;
  }

  set printOrder(order: string) {
    this.#choose("printOrder", order);
  }

  get printErrors(): Excel.PrintErrorType {
    return this.#choice("printErrors") as Excel.PrintErrorType;
  }

  set printErrors(errors: string) {
    this.#choose("printErrors", errors);
  }

  get printComments(): Excel.PrintComments {
    return this.#choice("printComments") as Excel.PrintComments;
  }

  set printComments(comments: string) {
    this.#choose("printComments", comments);
  }

  #choice(member: Choice): string {
    return this.layout[member] ?? CHOICES[member][0];
  }

  /** Excel's own choice is not written down. */
  #choose(member: Choice, value: string): void {
    const choices: readonly string[] = CHOICES[member];
    if (!choices.includes(value)) throw invalidArgument(`PageLayout.${member}`);
    this.change(() => {
      if (value === choices[0]) delete this.layout[member];
      else this.layout[member] = value;
    });
  }
}
