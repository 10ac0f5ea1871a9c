import type { CommentModel } from "../../model/SheetDetails";
import { invalidArgument, itemNotFound } from "../excelErrors";
import type { HostShape } from "../HostShape";
import type { RangeHost } from "../RangeHost";
import { AUTHOR, checkContent } from "./CommentHost";
import type { CommentHost } from "./CommentHost";

type Reply = CommentModel["replies"][number];

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreplycollection */
export class CommentReplyCollectionHost implements HostShape<Excel.CommentReplyCollection> {
  static readonly hostName = "CommentReplyCollection";

  constructor(private readonly owner: CommentHost) {}

  get items(): CommentReplyHost[] {
    return this.owner.entry.model.replies.map(({ id }) => new CommentReplyHost(this.owner, id));
  }

  add(content: unknown): CommentReplyHost {
    const text = checkContent(content, "CommentReplyCollection.add");
    const { replies } = this.owner.entry.model;
    const number = Math.max(0, ...replies.map(({ id }) => Number(id.split("-").at(-1)))) + 1;
    const id = `${this.owner.id}-${String(number)}`;
    const created = (this.owner.host.now?.() ?? new Date(0)).toISOString();
    this.owner.change((model) => model.replies.push({ id, author: AUTHOR, content: text, created }));
    return new CommentReplyHost(this.owner, id);
  }

  getCount(): number {
    return this.owner.entry.model.replies.length;
  }

  getItem(id: string): CommentReplyHost {
    const item = this.getItemOrNullObject(id);
    if (!item) throw itemNotFound("CommentReplyCollection.getItem");
    return item;
  }

  getItemOrNullObject(id: string): CommentReplyHost | null {
    return this.items.find((item) => item.id === id) ?? null;
  }

  getItemAt(index: number): CommentReplyHost {
    const item = this.items[index];
    if (!item) throw invalidArgument("CommentReplyCollection.getItemAt");
    return item;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.commentreply */
export class CommentReplyHost implements HostShape<Excel.CommentReply> {
  static readonly hostName = "CommentReply";

  constructor(
    private readonly owner: CommentHost,
    readonly id: string,
  ) {}

  get #model(): Reply {
    const model = this.owner.entry.model.replies.find(({ id }) => id === this.id);
    if (!model) throw itemNotFound("CommentReply");
    return model;
  }

  get content(): string {
    return this.#model.content;
  }

  set content(content: string) {
    const text = checkContent(content, "CommentReply.content");
    const model = this.#model;
    this.owner.change(() => (model.content = text));
  }

  get authorName(): string {
    return this.#model.author;
  }

  get authorEmail(): string {
    return "";
  }

  get creationDate(): Date {
    return this.#model.created as unknown as Date;
  }

  get contentType(): Excel.ContentType {
    return "Plain" as Excel.ContentType;
  }

  get resolved(): boolean {
    return this.owner.resolved;
  }

  getLocation(): RangeHost {
    return this.owner.getLocation();
  }

  getParentComment(): CommentHost {
    return this.owner;
  }

  delete(): void {
    const model = this.#model;
    this.owner.change((comment) => (comment.replies = comment.replies.filter((other) => other !== model)));
  }
}
