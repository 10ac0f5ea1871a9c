import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../median";
import { seconds } from "../seconds";
import type { Peer } from "./Peer";

export interface PeerTask {
  readonly name: string;
  readonly task: "rfm" | "abc" | "kmeans" | "bgnbd";
  readonly peers: readonly Peer[];
  /** The columns that the work starts from, by file name. */
  readonly columns: Readonly<Record<string, Int32Array | Float64Array>>;
  readonly ours: () => unknown;
}

const rounds = 3;

/** Runs ours and each peer in turn, each from the same columns in memory, and writes a line a peer: medians, and the ratio round by round. */
export function comparePeers(tasks: readonly PeerTask[], write: (line: string) => void): void {
  for (const task of tasks) {
    const folder = mkdtempSync(join(tmpdir(), "peers-"));
    try {
      for (const [name, column] of Object.entries(task.columns)) writeFileSync(join(folder, name), column);
      for (const peer of task.peers) write(`${`${task.name}: ${peer.name}`.padEnd(58)} ${compareWith(peer, task, folder)}`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

function compareWith(peer: Peer, { task, ours }: PeerTask, folder: string): string {
  const program = peer.programs.find((candidate) => isThere(candidate, [peer.script, folder, task]));
  if (program === undefined) return "not installed";
  const pairs = Array.from({ length: rounds }, () => {
    ours();
    const mine = median([seconds(ours), seconds(ours), seconds(ours)]);
    return [mine, median(timesOf(program, [peer.script, folder, task]))] as const;
  });
  const ratios = pairs.map(([mine, theirs]) => mine / theirs).sort((a, b) => a - b);
  const [mine, theirs] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
  return `${mine.toFixed(3)} s  peer      ${theirs.toFixed(3)} s  ratio ${median(ratios).toFixed(2)} (${ratios[0]!.toFixed(2)}–${ratios.at(-1)!.toFixed(2)})`;
}

function isThere(program: string, given: readonly string[]): boolean {
  try {
    return timesOf(program, given).length > 0;
  } catch {
    return false;
  }
}

function timesOf(program: string, given: readonly string[]): number[] {
  const printed = execFileSync(program, given, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  return printed.trim().split(/\s+/).map(Number);
}
