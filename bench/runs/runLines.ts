import { growthLine } from "./growthLine";
import type { Ran } from "./Ran";
import { runApart } from "./runApart";
import type { RunFigures, Step } from "./wholeRun";

/** All rows that a sheet holds beneath a header. */
const fullSheet = 1_048_575;
const sizes = [1000, 10_000, 100_000, 300_000, fullSheet];

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e8 ? 2 : 0)} MB`;

function stepText(name: string, { seconds, trips, bytes, largest }: Step): string {
  return `  ${name.padEnd(8)} ${seconds.toFixed(2).padStart(7)} s  ${whole(trips).padStart(4)} round trips  ${megabytes(bytes).padStart(9)}, at most ${megabytes(largest)} at once`;
}

/** From pressing Preview until all is written, the question before it left out. */
const sumOf = ({ preview, plan, write }: RunFigures, pick: (step: Step) => number): number =>
  [preview, plan, write].reduce((sum, step) => sum + pick(step), 0);

const processorOf = (figures: RunFigures): number => sumOf(figures, ({ processor }) => processor);

function linesOf({ method, rows }: Ran, figures: RunFigures): readonly string[] {
  const { survey, preview, plan, write, cells, memory } = figures;
  const sum = { trips: sumOf(figures, ({ trips }) => trips), bytes: sumOf(figures, ({ bytes }) => bytes) };
  return [
    `${method}, ${whole(rows)} rows: ${whole(sum.trips)} round trips, ${megabytes(sum.bytes)} (${whole(sum.bytes / rows)} bytes a row), ${sumOf(figures, ({ seconds }) => seconds).toFixed(2)} s (${processorOf(figures).toFixed(2)} s of processor); ${whole(cells)} cells afterwards`,
    stepText("survey", survey),
    `${stepText("preview", preview)}; of it classified in ${preview.classifying.toFixed(2)} s`,
    stepText("plan", plan),
    stepText("write", write),
    `  memory: ${megabytes(memory.open)} with the workbook open, ${megabytes(memory.most)} at most`,
  ];
}

/** Whole runs through Microsoft's client library, a process each, and how they grow with the rows. */
export function runLines(write: (line: string) => void): void {
  write(
    "Whole runs through Microsoft's client library on the host without a screen, a process each: from the button until all is written, survey apart.\n",
  );
  for (const method of ["rfm", "abc"] as const) {
    const points = sizes.map((rows) => {
      const figures = runApart({ method, rows });
      for (const line of linesOf({ method, rows }, figures)) write(line);
      return [rows, processorOf(figures)] as const;
    });
    // Below ten thousand rows what is the same for all sizes weighs more than they do.
    write(`${growthLine(method, points.slice(1))}\n`);
  }
}
