import { HostError } from "../../../src/embedded/richapi/HostError";
import { Interpreter } from "../../../src/embedded/richapi/Interpreter";
import { ActionType, PathType } from "../../../src/embedded/richapi/RichApiMessage";
import type { ObjectPath, RichApiAction } from "../../../src/embedded/richapi/RichApiMessage";

/** Nothing of Excel: a shelf of books. */
class Book {
  static readonly hostName = "Book";
  pages = 10;
  constructor(readonly id: string) {}
  get title(): string {
    return `Title of ${this.id}`;
  }
}

class Shelf {
  static readonly hostName = "Shelf";
  readonly books = [new Book("a"), new Book("b"), new Book("c")];
  get items(): Book[] {
    return this.books;
  }
  get count(): number {
    return this.books.length;
  }
  getItem(id: string): Book {
    const book = this.books.find((one) => one.id === id);
    if (!book) throw new HostError("ItemNotFound", "No such book", "Shelf.getItem");
    return book;
  }
  getItemOrNullObject(id: string): Book | null {
    return this.books.find((one) => one.id === id) ?? null;
  }
  thicker(one: Book, other: Book | null): string {
    return one.pages > (other?.pages ?? 0) ? one.id : (other?.id ?? "");
  }
}

const metadata = { Shelf: { scalars: ["count"], navigation: [] }, Book: { scalars: ["id", "title", "pages", "unknown"], navigation: [] } };
const ROOT: ObjectPath = { Id: 1, ObjectPathType: PathType.globalObject, Name: "" };
const path = (Id: number, Name: string, Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: PathType.method,
  Name,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments },
});

function run(actions: (Partial<RichApiAction> & Pick<RichApiAction, "ActionType">)[], paths: ObjectPath[] = []) {
  const shelf = new Shelf();
  const interpreter = new Interpreter({ root: shelf, services: {}, metadata });
  const Actions = actions.map((action, i) => ({ Id: i + 100, Name: "", ObjectPathId: 1, ...action }));
  const answer = interpreter.execute({ Actions, ObjectPaths: Object.fromEntries([ROOT, ...paths].map((one) => [String(one.Id), one])) });
  return { shelf, answer };
}

test("a collection answers its items with index and id, from Skip and as many as Top", async () => {
  const { answer } = run([{ ActionType: ActionType.query, QueryInfo: { Select: ["title"], Skip: 1, Top: 1 } }]);
  expect((await answer).Results[0]?.Value).toEqual({ _Items: [{ _Index: 1, Id: "b", Title: "Title of b" }] });
});

test("a collection's own scalars are told apart from those of its items", async () => {
  const { answer } = run([{ ActionType: ActionType.query, QueryInfo: { Select: ["count"] } }]);
  expect((await answer).Results[0]?.Value).toEqual({ Count: 3 });
});

test("load() without names takes the scalars that the host has", async () => {
  const { answer } = run([{ ActionType: ActionType.query, ObjectPathId: 2, QueryInfo: {} }], [path(2, "GetItem", ["a"])]);
  expect((await answer).Results[0]?.Value).toEqual({ Id: "a", Title: "Title of a", Pages: 10 });
});

test("a member asked for by name that the host does not have is ApiNotFound with its name", async () => {
  const { answer } = run(
    [{ ActionType: ActionType.query, ObjectPathId: 2, QueryInfo: { Select: ["unknown"] } }],
    [path(2, "GetItem", ["a"])],
  );
  expect((await answer).Error).toMatchObject({ Code: "ApiNotFound", Location: "Book.unknown", ActionIndex: 0 });
});

test("objects among the arguments arrive as objects, null objects as null", async () => {
  const argumentsOf = { Arguments: [2, 3], ReferencedObjectPathIds: [2, 3] };
  const { answer } = run(
    [{ ActionType: ActionType.method, Name: "Thicker", ArgumentInfo: argumentsOf }],
    [path(2, "GetItem", ["b"]), path(3, "GetItemOrNullObject", ["z"])],
  );
  expect((await answer).Results[0]?.Value).toBe("b");
});

test("the first error ends the batch; earlier results and deeds stay", async () => {
  const set = (ObjectPathId: number, value: number) => ({
    ActionType: ActionType.setProperty,
    ObjectPathId,
    Name: "Pages",
    ArgumentInfo: { Arguments: [value] },
  });
  const { shelf, answer } = run(
    [set(2, 50), { ActionType: ActionType.instantiate, ObjectPathId: 3 }, set(2, 99)],
    [path(2, "GetItem", ["a"]), path(3, "GetItem", ["z"])],
  );
  expect((await answer).Error).toEqual({
    Code: "ItemNotFound",
    Message: "No such book",
    Location: "Shelf.getItem",
    HttpStatusCode: 404,
    ActionIndex: 1,
  });
  expect(shelf.books[0]?.pages).toBe(50);
});

test("a property that is only read cannot be set", async () => {
  const { answer } = run(
    [{ ActionType: ActionType.setProperty, ObjectPathId: 2, Name: "Title", ArgumentInfo: { Arguments: ["x"] } }],
    [path(2, "GetItem", ["a"])],
  );
  expect((await answer).Error?.Code).toBe("InvalidArgument");
});

test("a reference is kept until it is given back", async () => {
  const shelf = new Shelf();
  const interpreter = new Interpreter({ root: shelf, services: {}, metadata });
  const action = (Name: string, Arguments: unknown[] = []) => ({
    Id: 1,
    ActionType: ActionType.method,
    Name,
    ObjectPathId: 2,
    ArgumentInfo: { Arguments },
  });
  const query = { Id: 2, ActionType: ActionType.query, Name: "", ObjectPathId: 2, QueryInfo: { Select: ["pages"] } };
  const first = await interpreter.execute({
    Actions: [action("_KeepReference"), query],
    ObjectPaths: { "1": ROOT, "2": path(2, "GetItem", ["a"]) },
  });
  const { _ReferenceId } = first.Results[0]?.Value as { _ReferenceId: string };
  const kept: ObjectPath = { Id: 2, ObjectPathType: PathType.referenceId, Name: _ReferenceId };
  const again = await interpreter.execute({ Actions: [query], ObjectPaths: { "2": kept } });
  expect(again.Results[0]?.Value).toMatchObject({ Pages: 10 });
  const after = await interpreter.execute({
    Actions: [{ ...action("_RemoveReference", [_ReferenceId]), ObjectPathId: 1 }, query],
    ObjectPaths: { "1": ROOT, "2": kept },
  });
  expect(after.Error?.Code).toBe("InvalidReference");
});
