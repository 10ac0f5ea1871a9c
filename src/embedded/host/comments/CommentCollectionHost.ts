import { parseAddress } from "../../model/address";
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from "../excelErrors";
import type { HostContext, Sheet } from "../HostContext";
import type { HostShape } from "../HostShape";
import { RangeHost } from "../RangeHost";
import { AUTHOR, checkContent, CommentHost } from "./CommentHost";
import type { CommentReplyHost } from "./CommentReplyHost";

/** The comments of the workbook or of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
export class CommentCollectionHost implements HostShape<Excel.CommentCollection> {
  static readonly hostName = "CommentCollection";

  constructor(
    private readonly host: HostContext,
    private readonly sheetId?: string,
  ) {}

  get items(): CommentHost[] {
    return this.#sheets().flatMap((sheet) => (sheet.comments ?? []).map(({ id }) => new CommentHost(this.host, id)));
  }

  /** One comment a cell; an address names its sheet unless the collection is that of a sheet. */
  add(cellAddress: unknown, content: unknown): CommentHost {
    const location = "CommentCollection.add";
    const { sheet, row, column } = this.#cell(cellAddress, location);
    const text = checkContent(content, location);
    if (sheet.protection.protected && sheet.protection.options["allowEditObjects"] !== true) throw accessDenied(location);
    if (sheet.comments?.some((other) => other.row === row && other.column === column)) throw itemAlreadyExists(location);
    const numbers = this.host.workbook.sheets.flatMap(({ comments = [] }) => comments.map(({ id }) => Number.parseInt(id.slice(1), 10)));
    const id = `{${String(Math.max(0, ...numbers) + 1).padStart(8, "0")}-00C0-0000-0000-000000000000}`;
    const created = (this.host.now?.() ?? new Date(0)).toISOString();
    sheet.comments = [...(sheet.comments ?? []), { id, row, column, author: AUTHOR, content: text, created, resolved: false, replies: [] }];
    this.host.workbook.announce({ facet: "sheet", source: "api", sheet: sheet.id });
    return new CommentHost(this.host, id);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(commentId: string): CommentHost {
    const item = this.getItemOrNullObject(commentId);
    if (!item) throw itemNotFound("CommentCollection.getItem");
    return item;
  }

  getItemOrNullObject(commentId: string): CommentHost | null {
    return this.items.find(({ id }) => id === commentId) ?? null;
  }

  getItemAt(index: number): CommentHost {
    const item = this.items[index];
    if (!item) throw invalidArgument("CommentCollection.getItemAt");
    return item;
  }

  getItemByCell(cellAddress: unknown): CommentHost {
    const { sheet, row, column } = this.#cell(cellAddress, "CommentCollection.getItemByCell");
    const found = sheet.comments?.find((comment) => comment.row === row && comment.column === column);
    if (!found) throw itemNotFound("CommentCollection.getItemByCell");
    return new CommentHost(this.host, found.id);
  }

  getItemByReplyId(replyId: string): CommentHost {
    const found = this.items.find((comment) => comment.replies.items.some((reply: CommentReplyHost) => reply.id === replyId));
    if (!found) throw itemNotFound("CommentCollection.getItemByReplyId");
    return found;
  }

  #sheets(): Sheet[] {
    return this.host.workbook.sheets.filter(({ id }) => this.sheetId === undefined || id === this.sheetId);
  }

  #cell(cell: unknown, location: string): { sheet: Sheet; row: number; column: number } {
    const parsed =
      cell instanceof RangeHost ? { sheet: cell.sheetId, area: cell.place } : parseAddress(typeof cell === "string" ? cell : "");
    const key = parsed?.sheet ?? this.sheetId;
    const sheet = key === undefined ? undefined : this.host.workbook.sheet(key);
    if (!parsed || !sheet || parsed.area.rows * parsed.area.columns !== 1) throw invalidArgument(location);
    return { sheet, row: parsed.area.row, column: parsed.area.column };
  }
}
