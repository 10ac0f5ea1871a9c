import { createWorkbook } from "../../../src/embedded/model/Workbook";
import type { Workbook } from "../../../src/embedded/model/Workbook";
import { openWorkbook } from "../../../src/embedded/package/openWorkbook";
import { saveWorkbook } from "../../../src/embedded/package/saveWorkbook";
import { freshExcel } from "../host/support/excel";
import { richPackage } from "./richPackage";
import { differentParts, partText } from "./samePackage";

/** The file after a thread was made on a cell of a sheet. */
async function commented(workbook: Workbook, place: string, bytes?: Uint8Array): Promise<Uint8Array> {
  const { Excel } = await freshExcel(workbook, { now: () => new Date("2026-03-05T10:00:00Z") });
  await Excel.run(async (context) => {
    const comment = context.workbook.comments.add(place, "Check <this>");
    comment.replies.add("Done");
    comment.resolved = true;
    await context.sync();
  });
  return saveWorkbook(workbook, bytes);
}

describe("comments that were made through Office.js are in the file ([MS-XLSX] 2.1.63, threaded comments)", () => {
  it("as a thread, with its replies, who wrote it, and the note that older programs read", async () => {
    const bytes = await commented(createWorkbook(), "Sheet1!B2");
    const threads = partText(bytes, "xl/threadedComments/threadedComment1.xml");
    const [first = "", reply = ""] = threads.match(/<threadedComment .*?<\/threadedComment>/g) ?? [];
    expect(first).toMatch(/ref="B2" dT="2026-03-05T10:00:00.000" .*done="1"><text>Check &lt;this&gt;<\/text>/);
    expect(reply).toContain(`parentId="${/ id="([^"]*)"/.exec(first)?.[1] ?? "no id"}"><text>Done</text>`);
    const person = / personId="([^"]*)"/.exec(first)?.[1] ?? "";
    expect(partText(bytes, "xl/persons/person1.xml")).toContain(`displayName="You" id="${person}"`);
    const notes = openWorkbook(bytes, "a.xlsx").sheets[0]!.notes;
    expect(notes).toEqual([
      {
        row: 1,
        column: 1,
        author: `tc=${/ id="([^"]*)"/.exec(first)?.[1] ?? ""}`,
        text: expect.stringMatching(/Check <this>\nReply:\n {4}Done$/) as string,
      },
    ]);
    expect(partText(bytes, "xl/drawings/vmlDrawing1.vml")).toMatch(/<x:Row>1<\/x:Row><x:Column>1<\/x:Column>/);
  });

  it("beside the notes that the file has, which keep their text and their boxes", async () => {
    const original = richPackage();
    const workbook = openWorkbook(original, "a.xlsm");
    const before = workbook.sheet("Orders")!.notes;
    const bytes = await commented(workbook, "Orders!D3", original);
    const { lost, added } = differentParts(original, bytes);
    expect(lost).toEqual([]);
    expect(added.filter((name) => !name.endsWith(".rels")).sort()).toEqual([
      "xl/persons/person1.xml",
      "xl/threadedComments/threadedComment1.xml",
    ]);
    const notes = openWorkbook(bytes, "a.xlsm").sheet("Orders")!.notes;
    expect(notes.slice(0, before.length)).toEqual(before);
    expect(notes.slice(before.length)).toMatchObject([{ row: 2, column: 3 }]);
  });
});
