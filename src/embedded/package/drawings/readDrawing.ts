import type { ChartModel } from "../../model/ChartModel";
import type { SheetModel } from "../../model/WorkbookModel";
import { isDrawable } from "../charts/isDrawable";
import { readChart } from "../charts/readChart";
import { RELATIONSHIP } from "../opc/namespaces";
import type { OpcPackage } from "../opc/OpcPackage";
import { relationshipsOf } from "../opc/relationships";
import type { SheetMetrics } from "../../model/SheetMetrics";
import { attribute, child, childrenOf, descendants } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { drawingName, placementOf, readAnchor } from "./readAnchor";

type Frames = SheetModel["frames"];

const KINDS: Readonly<Record<string, Frames[number]["kind"]>> = { pic: "image", sp: "shape", cxnSp: "shape", grpSp: "shape" };

/** The charts of a drawing, and everything else as frames. */
export function readDrawing(pack: OpcPackage, part: string, metrics: SheetMetrics): { charts: ChartModel[]; frames: Frames } {
  const charts: ChartModel[] = [];
  const frames: Frames = [];
  const targets = new Map(relationshipsOf(pack, part).map((one) => [one.id, one.target]));
  for (const anchor of anchorsOf(pack.xml(part))) {
    const content = contentOf(anchor);
    const placement = placementOf(anchor);
    const place = { ...readAnchor(anchor, metrics), ...(placement === "TwoCell" ? {} : { placement }) };
    const target = chartTarget(content, targets);
    if (target !== undefined && pack.has(target)) {
      const name = drawingName(content);
      const root = pack.xml(target);
      const foreign = { part: target, ...(isDrawable(root) ? { drawable: true as const } : {}) };
      charts.push({ ...readChart(root), ...place, id: `foreign:${target}`, name, foreign });
    } else frames.push({ name: drawingName(content), kind: KINDS[content?.local ?? ""] ?? "other", ...place });
  }
  return { charts, frames };
}

/** The anchors of a drawing, in drawing order. */
export function anchorsOf(drawing: XmlElement): XmlElement[] {
  return ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]
    .flatMap((name) => [
      ...childrenOf(drawing, name),
      ...childrenOf(drawing, "AlternateContent").flatMap((one) => childrenOf(child(one, "Fallback") ?? child(one, "Choice"), name)),
    ])
    .sort((a, b) => a.start - b.start);
}

/** The part of the chart that an anchor shows. */
export function chartTarget(content: XmlElement | undefined, targets: ReadonlyMap<string, string>): string | undefined {
  const chart = descendants(content, "chart")[0];
  return chart === undefined ? undefined : targets.get(attribute(chart, "id", RELATIONSHIP) ?? "");
}

const MARKERS = new Set(["from", "to", "pos", "ext", "clientData"]);

/** What stands in an anchor; of a choice, what every program can read. */
export function contentOf(anchor: XmlElement): XmlElement | undefined {
  const content = anchor.children.find((one) => !MARKERS.has(one.local));
  if (content?.local !== "AlternateContent") return content;
  return (child(content, "Fallback") ?? child(content, "Choice"))?.children[0] ?? content;
}
