import type { ColumnTask } from "./ColumnTask";

/** Tasks whose columns stand side by side, from left to right, so that their values go as one array. */
export function neighbours(tasks: readonly ColumnTask[]): ColumnTask[][] {
  const groups: ColumnTask[][] = [];
  for (const task of [...tasks].sort((a, b) => a.area.column - b.area.column)) {
    const group = groups.at(-1);
    if (group && group.at(-1)!.area.column + 1 === task.area.column) group.push(task);
    else groups.push([task]);
  }
  return groups;
}
