/** A program that does the same work, where it is installed. */
export interface Peer {
  readonly name: string;
  /** Tried in turn: the first that has what the script needs is taken. */
  readonly programs: readonly string[];
  readonly script: string;
}

export const dataTable: Peer = { name: "R data.table", programs: ["Rscript"], script: "bench/peers/dataTable.R" };

const python = { programs: ["python3", "/usr/bin/python3"], script: "bench/peers/peers.py" };

export const pandas: Peer = { name: "pandas", ...python };
export const scikitLearn: Peer = { name: "scikit-learn", ...python };
export const lifetimes: Peer = { name: "lifetimes or SciPy", ...python };
