import { createWorkbook } from "../../../src/embedded/model/Workbook";
import { codeOf, freshExcel, onSheet } from "./support/excel";

describe("Excel.Comment (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-comments)", () => {
  test("are added to a cell, edited, resolved, replied to and deleted with their replies", async () => {
    const { Excel } = await freshExcel(createWorkbook(), { now: () => new Date("2026-03-05T10:00:00Z") });
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add("Sheet1!B2", "Check this");
      const reply = comment.replies.add("Done").load("content,id");
      comment.content = "Check this sum";
      comment.resolved = true;
      comment.load("content,resolved,creationDate,id");
      const place = comment.getLocation().load("address");
      const counts = [comments.getCount(), comment.replies.getCount()];
      await context.sync();
      expect([comment.content, comment.resolved, place.address, reply.content]).toEqual(["Check this sum", true, "Sheet1!B2", "Done"]);
      expect(new Date(comment.creationDate).toISOString()).toBe("2026-03-05T10:00:00.000Z");
      expect(counts.map(({ value }) => value)).toEqual([1, 1]);
      const found = [comments.getItem(comment.id), comments.getItemByCell("Sheet1!B2"), comments.getItemByReplyId(reply.id)].map((one) =>
        one.load("content"),
      );
      await context.sync();
      expect(found.map(({ content }) => content)).toEqual(["Check this sum", "Check this sum", "Check this sum"]);
      comments.getItem(comment.id).delete();
      const left = comments.getCount();
      const gone = comments.getItemOrNullObject(comment.id);
      await context.sync();
      expect([left.value, gone.isNullObject]).toEqual([0, true]);
    });
  });

  test("follow their cell", () =>
    onSheet(async (sheet, context) => {
      const place = sheet.comments.add("A2", "Here").getLocation();
      sheet.getRange("1:1").insert("Down");
      const now = sheet.comments.getItemAt(0).getLocation().load("address");
      place.load("address");
      await context.sync();
      expect([now.address, place.address]).toEqual(["Sheet1!A3", "Sheet1!A3"]);
    }));

  test.each<[string, string, string]>([
    ["A2:B2", "text", "InvalidArgument"],
    ["A2", "", "InvalidArgument"],
    ["A1", "again", "ItemAlreadyExists"],
  ])("%s with %j is %s", async (address, text, code) => {
    expect(
      await codeOf(
        onSheet(async (sheet, context) => {
          sheet.comments.add("A1", "first");
          await context.sync();
          sheet.comments.add(address, text);
          await context.sync();
        }),
      ),
    ).toBe(code);
  });
});
