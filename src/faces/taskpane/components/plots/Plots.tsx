import type { Section } from "../../../../core/method/Section";
import type { Preview } from "../../../../flow/Preview";
import { toldOf } from "../../../../sheets/toldOf";
import { useSay } from "../paneContext";
import { LinePlot } from "./LinePlot";
import { MeansMap } from "./MeansMap";
import { ParetoPlot } from "./ParetoPlot";

/** What people would rather look at than read: the map, the curve and the lines behind an outcome, drawn small. */
export function Plots({ outcome }: { readonly outcome: Preview }) {
  const say = useSay();
  const { words } = toldOf(outcome);
  return outcome.sections.map((section) => {
    const title = words.sections[section.id]?.title;
    const drawn = title && plotOf(section, say(title), outcome);
    return drawn && <section key={section.id}>{drawn}</section>;
  });
}

function plotOf(section: Section, title: string, outcome: Preview) {
  if (section.kind === "heatMap") return <MeansMap title={title} map={section} />;
  if (section.kind === "pareto") return <ParetoPlot title={title} curve={outcome.curves[section.id] ?? []} />;
  if (section.kind === "table" && section.chart?.type === "line") {
    return <LinePlot title={title} table={section} chart={section.chart} words={toldOf(outcome).words} />;
  }
  return undefined;
}
