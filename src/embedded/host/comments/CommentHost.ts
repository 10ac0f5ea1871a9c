import type { CommentModel } from "../../model/SheetDetails";
import { accessDenied, invalidArgument, itemNotFound, notSupported } from "../excelErrors";
import type { HostContext, Sheet } from "../HostContext";
import type { HostShape } from "../HostShape";
import { RangeHost } from "../RangeHost";
import { CommentReplyCollectionHost } from "./CommentReplyHost";

/** Whoever sits at this workbook. */
export const AUTHOR = "You";

/** A comment's text must say something; mentions are not served. */
export function checkContent(content: unknown, location: string): string {
  if (typeof content === "object" && content !== null) throw notSupported(`${location} with mentions`);
  if (typeof content !== "string" || content === "") throw invalidArgument(location);
  return content;
}

/** A threaded comment. https://learn.microsoft.com/javascript/api/excel/excel.comment */
export class CommentHost implements HostShape<Excel.Comment> {
  static readonly hostName = "Comment";

  constructor(
    readonly host: HostContext,
    readonly id: string,
  ) {}

  get entry(): { sheet: Sheet; model: CommentModel } {
    for (const sheet of this.host.workbook.sheets) {
      const model = sheet.comments?.find(({ id }) => id === this.id);
      if (model) return { sheet, model };
    }
    throw itemNotFound("Comment");
  }

  get content(): string {
    return this.entry.model.content;
  }

  set content(content: string) {
    const text = checkContent(content, "Comment.content");
    this.change((model) => (model.content = text));
  }

  get authorName(): string {
    return this.entry.model.author;
  }

  get authorEmail(): string {
    return "";
  }

  get creationDate(): Date {
    return this.entry.model.created as unknown as Date;
  }

  get contentType(): Excel.ContentType {
    return "Plain" as Excel.ContentType;
  }

  get richContent(): string {
    return this.content;
  }

  get resolved(): boolean {
    return this.entry.model.resolved;
  }

  set resolved(resolved: boolean) {
    this.change((model) => (model.resolved = resolved));
  }

  get replies(): CommentReplyCollectionHost {
    return new CommentReplyCollectionHost(this);
  }

  getLocation(): RangeHost {
    const { sheet, model } = this.entry;
    return new RangeHost(this.host, sheet.id, { row: model.row, column: model.column, rows: 1, columns: 1 });
  }

  /** Its replies go with it. */
  delete(): void {
    this.change((model, sheet) => (sheet.comments = sheet.comments?.filter((other) => other !== model) ?? []));
  }

  change(work: (model: CommentModel, sheet: Sheet) => unknown): void {
    const { sheet, model } = this.entry;
    if (sheet.protection.protected && sheet.protection.options["allowEditObjects"] !== true) throw accessDenied("Comment");
    work(model, sheet);
    this.host.workbook.announce({ facet: "sheet", source: "api", sheet: sheet.id });
  }
}
