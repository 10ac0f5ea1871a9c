import type { TableModel } from "../../model/WorkbookModel";
import type { LookNumber } from "../filters/filterColumnXml";
import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType } from "../opc/contentTypes";
import { RELATIONSHIP, relationshipType } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { addRelationship, relationshipsOf, removeRelationship } from "../opc/relationships";
import { attribute, childrenOf } from "../xml/findXml";
import { withPrefix } from "../xml/withPrefix";
import { patchTable } from "./patchTable";
import type { SheetEditor } from "./SheetEditor";
import { tableXml } from "./tableXml";

/** Patches, adds and removes the tables of a sheet. Parts that nobody refers to any more are cleared away later. */
export function patchTables(
  pack: OpcPackage,
  editor: SheetEditor,
  { old, now, look }: { old: readonly TableModel[]; now: readonly TableModel[]; look: LookNumber },
): void {
  const { part } = editor.sheet;
  const gone = old.filter((table) => !now.some((one) => one.part === table.part));
  const fresh = now.filter((table) => table.part === undefined);
  for (const table of now) {
    const before = old.find((one) => one.part === table.part);
    if (before !== undefined) patchTable(pack, { old: before, table }, look);
  }
  if (gone.length === 0 && fresh.length === 0) return;
  const element = editor.child("tableParts");
  const goneIds = new Set(
    relationshipsOf(pack, part)
      .filter((one) => gone.some((table) => table.part === one.target))
      .map((one) => one.id),
  );
  const kept = childrenOf(element, "tablePart")
    .filter((one) => !goneIds.has(attribute(one, "id", RELATIONSHIP) ?? ""))
    .map((one) => editor.sheet.text.slice(one.start, one.end));
  for (const table of gone) removeRelationship(pack, part, table.part!);
  const added = fresh.map((table) => {
    const target = pack.freeName("xl/tables/table#.xml");
    pack.set(target, tableXml(table, look));
    setContentType(pack, target, contentTypeNames.table);
    return withPrefix(
      `<tablePart xmlns:r="${RELATIONSHIP}" r:id="${addRelationship(pack, part, { type: relationshipType("table"), target })}"/>`,
      editor.sheet.prefix,
    );
  });
  const all = [...kept, ...added];
  editor.replace("tableParts", all.length === 0 ? undefined : `<tableParts count="${all.length}">${all.join("")}</tableParts>`);
}
