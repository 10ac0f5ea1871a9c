import type { ChartModel } from "../../model/ChartModel";
import { chartXml } from "../charts/chartXml";
import type { SeriesData } from "../charts/seriesXml";
import { chartAnchorXml, cornersXml } from "../drawings/anchorXml";
import { anchorsOf, chartTarget, contentOf } from "../drawings/readDrawing";
import { contentTypeNames } from "../opc/contentTypeNames";
import { setContentType } from "../opc/contentTypes";
import { DRAWING, RELATIONSHIP, relationshipType, SHEET_DRAWING } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { isRelationship } from "../opc/Relationship";
import { addRelationship, relationshipsOf, removeRelationship } from "../opc/relationships";
import type { SheetMetrics } from "../../model/SheetMetrics";
import { attribute, child, descendants, numeric } from "../xml/findXml";
import { prefixOf } from "../xml/withPrefix";
import { XmlEdits } from "../xml/XmlEdits";
import type { XmlElement } from "../xml/XmlElement";
import type { SheetEditor } from "./SheetEditor";

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`;

export interface ChartChange {
  old: readonly ChartModel[];
  now: readonly ChartModel[];
  metrics: SheetMetrics;
  data: SeriesData;
}

/** Adds, moves, edits and removes charts. Everything else in the drawing keeps its bytes. */
export function patchDrawing(pack: OpcPackage, editor: SheetEditor, change: ChartChange): void {
  const { old, now } = change;
  const gone = old.filter((chart) => !now.some((one) => one.foreign?.part === chart.foreign?.part));
  const fresh = now.filter((chart) => chart.foreign === undefined);
  for (const chart of now) if (chart.foreign?.edited) pack.set(chart.foreign.part, chartXml(chart, change.data));
  const moved = now.filter((chart) => old.some((one) => one.foreign?.part === chart.foreign?.part && !isSamePlace(one, chart)));
  if (gone.length + fresh.length + moved.length === 0) return;
  const part = drawingPart(pack, editor);
  const source = pack.text(part);
  const root = pack.xml(part);
  const edits = new XmlEdits();
  const targets = new Map(relationshipsOf(pack, part).map((one) => [one.id, one.target]));
  for (const anchor of anchorsOf(root)) {
    const target = chartTarget(contentOf(anchor), targets);
    const mover = moved.find((chart) => chart.foreign?.part === target);
    if (target !== undefined && gone.some((chart) => chart.foreign?.part === target)) {
      edits.remove(anchor);
      removeRelationship(pack, part, target);
    } else if (mover !== undefined) moveAnchor(edits, anchor, cornersXml(mover, change.metrics));
  }
  let number = Math.max(1, ...descendants(root, "cNvPr").map((one) => numeric(one, "id") ?? 0));
  const anchors = fresh.map((chart) => {
    const relationship = addChart(pack, part, chartXml(chart, change.data));
    return chartAnchorXml(chart, { number: ++number, relationship, metrics: change.metrics });
  });
  if (anchors.length > 0) edits.append(root, source, anchors.join(""));
  pack.set(part, edits.apply(source));
}

/** The sheet's drawing, made where there is none. */
function drawingPart(pack: OpcPackage, editor: SheetEditor): string {
  const { part } = editor.sheet;
  const id = attribute(editor.child("drawing"), "id", RELATIONSHIP);
  const known = relationshipsOf(pack, part)
    .filter(isRelationship("drawing"))
    .find((one) => one.id === id);
  if (known !== undefined) return known.target;
  const target = pack.freeName("xl/drawings/drawing#.xml");
  pack.set(target, EMPTY);
  setContentType(pack, target, contentTypeNames.drawing);
  const added = addRelationship(pack, part, { type: relationshipType("drawing"), target });
  editor.insert("drawing", `<drawing xmlns:r="${RELATIONSHIP}" r:id="${added}"/>`);
  return target;
}

function addChart(pack: OpcPackage, drawing: string, xml: string): string {
  const target = pack.freeName("xl/charts/chart#.xml");
  pack.set(target, xml);
  setContentType(pack, target, contentTypeNames.chart);
  return addRelationship(pack, drawing, { type: relationshipType("chart"), target });
}

/** Any kind of anchor can hold its place; one that is not of two corners becomes so. */
function moveAnchor(edits: XmlEdits, anchor: XmlElement, corners: string): void {
  const text = corners.replaceAll("xdr:", prefixOf(anchor));
  const markers = ["from", "to", "pos", "ext"].map((name) => child(anchor, name)).filter((one) => one !== undefined);
  if (anchor.local !== "twoCellAnchor" || markers[0] === undefined) return;
  edits.replace(markers[0].start, markers.at(-1)!.end, text);
}

function isSamePlace(a: ChartModel, b: ChartModel): boolean {
  return (["left", "top", "width", "height"] as const).every((key) => Math.abs(a[key] - b[key]) < 0.5);
}
