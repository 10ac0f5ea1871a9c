import type { ColumnDeclaration } from "../../../core/method/ColumnDeclaration";
import type { Section, SectionColumn, TableCell } from "../../../core/method/Section";
import type { MeasureId } from "../measures/measureIds";
import { unscaled } from "../measures/unscaled";
import { centreOf, type NamedClusters } from "./NamedClusters";
import { standsOut } from "./standsOut";

type Kind = ColumnDeclaration["kind"];

const kinds: Readonly<Record<MeasureId, Kind>> = {
  recency: "days",
  frequency: "count",
  monetary: "money",
  margin: "money",
  collections: "money",
};
const roles = ["best", "fair", "risk", "good", "watch"] as const;

/** The tables of the summary: the clusters, the numbers of clusters that were tried, and how the measures were made comparable. */
export function clusterSections(named: NamedClusters): Section[] {
  return [clusterTable(named), ...(named.chosen.tried.length > 1 ? [trialTable(named)] : []), scaleTable(named)];
}

/** A cluster a row: typical values, what stands out, and where the centre stands in standard deviations, which the chart shows. */
function clusterTable(named: NamedClusters): Section {
  const { measures, scales, points } = named.measured;
  const rows = named.order.map((cluster): TableCell[] => {
    const standings = centreOf(named, cluster);
    const values = standings.map((standing, index) => unscaled(standing, scales[index]!));
    return [
      { class: named.names[cluster]! },
      named.sizes[cluster]!,
      named.sizes[cluster]! / points.count,
      ...values,
      { code: "standsOut", facts: standsOut({ measures, scales, values, standings }) },
      ...standings,
    ];
  });
  const standing = measures.map((id): SectionColumn => ({ id: `${id}Standing`, kind: "score" }));
  const columns: SectionColumn[] = [
    { id: "name", kind: "text" },
    { id: "customers", kind: "count", total: true },
    { id: "share", kind: "share", total: true },
    ...measures.map((id) => ({ id, kind: kinds[id] })),
    { id: "profile", kind: "text" },
    ...standing,
  ];
  const series = measures.map((_, index) => ({ column: columns.length - measures.length + index, role: roles[index]! }));
  return {
    kind: "table",
    id: "clusters",
    columns,
    rows,
    chart: { type: "column", categories: 0, series, title: { code: "standingsChart", facts: {} } },
  };
}

function trialTable({ chosen }: NamedClusters): Section {
  return {
    kind: "table",
    id: "trials",
    columns: [
      { id: "k", kind: "count" },
      { id: "silhouette", kind: "score" },
      { id: "inertia", kind: "score" },
      { id: "taken", kind: "text" },
    ],
    rows: chosen.tried.map(({ k, silhouette, inertia }) => [k, silhouette, inertia, k === chosen.k ? { code: "yes", facts: {} } : null]),
    chart: {
      type: "line",
      categories: 0,
      series: [{ column: 1, role: "best" }],
      title: { code: "silhouetteChart", facts: { groups: chosen.k } },
    },
  };
}

function scaleTable({ measured }: NamedClusters): Section {
  const { measures, scales, outlying } = measured;
  return {
    kind: "table",
    id: "scales",
    columns: [
      { id: "measure", kind: "text" },
      { id: "transform", kind: "text" },
      { id: "typical", kind: "score" },
      { id: "outliers", kind: "count" },
    ],
    rows: measures.map((id, index) => [
      { code: `${id}Name`, facts: {} },
      { code: scales[index]!.log ? "logarithm" : "asItIs", facts: {} },
      unscaled(0, scales[index]!),
      outlying.filter((place) => place === index).length,
    ]),
  };
}
