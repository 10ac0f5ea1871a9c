import { loadavg } from "node:os";

/** How much of a processor a busy program gets now, from 0 to 1: less than 1 where others compute at the same time. */
export function processorShare(milliseconds = 300) {
  const begun = performance.now();
  const used = process.cpuUsage();
  while (performance.now() - begun < milliseconds);
  const { user, system } = process.cpuUsage(used);
  return Math.min(1, (user + system) / 1000 / (performance.now() - begun));
}

/** The machine's load in one line. */
export function machineNoise() {
  const [minute] = loadavg();
  return `load ${minute.toFixed(1)}, a busy program gets ${Math.round(processorShare() * 100)} % of a processor`;
}
