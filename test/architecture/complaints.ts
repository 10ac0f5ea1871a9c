import { basename } from "node:path";
import type { Module } from "./readModule";
import { closedDoors, emptyNames, globals, longestFile, mayBeLong, mayCircle, openDoors, packages, rooms } from "./rooms";

const roomOf = (path: string) => path.split("/")[0]!;
const stem = (path: string) => path.replace(/(\.d|\.generated)?\.tsx?$/, "");

/** Imports that go against the direction of the house, each with what to do instead. */
export function wrongImports(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, text }) => {
      if (target === undefined) return [];
      const [from, to] = [roomOf(path), roomOf(target)];
      const door = closedDoors.find((each) => each.from.test(path) && each.to.test(target));
      if (door) return [`src/${path} imports ${text}. ${door.why}`];
      const open = openDoors.some((each) => each.from.test(path) && each.to.test(target));
      if (open || from === to || (rooms[from]?.includes(to) ?? true)) return [];
      return [`src/${path} imports ${text}, but ${from} may not see ${to}. Move what is needed down, or pass it in as an argument.`];
    }),
  );
}

export function wrongPackages(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ target, text }) => target === undefined && !packages.some(({ name, where }) => name.test(text) && where.test(path)))
      .map(({ text }) => `src/${path} imports the package ${text}. Keep it to its room, or list it in test/architecture/rooms.ts.`),
  );
}

export function wrongGlobals(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, uses }) =>
    uses.flatMap(({ name, inType, line }) => {
      const rule = globals.find((each) => each.name.test(name));
      if (!rule || rule.where.test(path) || (inType && rule.types?.test(path))) return [];
      return [`src/${path}:${line} uses ${name}: ${rule.remedy}.`];
    }),
  );
}

/** A file with one export is named for it (`abc.ts` may hold `abcWords`); a file with several is named for the family. */
function isNamedForExport(name: string, exports: readonly string[]): boolean {
  const core = name.replace(/s$/, "").toLowerCase();
  return exports.length !== 1 || exports[0]!.toLowerCase().includes(core);
}

export function wrongNames(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, exports }) => {
    const parts = stem(path).split("/");
    const empty = parts.find((part) => emptyNames.test(part));
    if (!(roomOf(path) in rooms)) return [`src/${path} stands in no room. The rooms are ${Object.keys(rooms).join(", ")}.`];
    if (empty !== undefined) return [`src/${path}: "${empty}" says nothing. Name the file for what it gives.`];
    const name = parts.at(-1)!;
    if (name === "index" || path.endsWith(".d.ts") || isNamedForExport(name, exports)) return [];
    return [`src/${path} exports ${exports.join(", ")}. Name the file for its export.`];
  });
}

export function tooLong(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path, lines }) => lines > longestFile && !mayBeLong.test(path))
    .map(({ path, lines }) => `src/${path} has ${lines} lines, more than ${longestFile}. Find the second thing in it and give it a file.`);
}

/** Import targets as modules. A folder stands for its index. */
function graphOf(modules: readonly Module[]): Map<string, string[]> {
  const known = new Map(modules.map(({ path }) => [stem(path), path]));
  const resolve = (target: string) => known.get(target) ?? known.get(`${target}/index`);
  return new Map(modules.map(({ path, imports }) => [path, imports.flatMap(({ target }) => (target && resolve(target)) ?? [])]));
}

/** Every way round in which files import each other. */
export function cycles(modules: readonly Module[]): string[] {
  const graph = graphOf(modules);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      const circle = [...trail.slice(trail.indexOf(path)), path];
      if (circle.every((each) => mayCircle.test(each))) return;
      const way = circle.map((each) => `src/${each}`).join(" → ");
      found.push(`${way}. Move what both need into a file that imports neither.`);
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return found;
}

/** How the add-in's bundle reaches the embedded workbook, which must never be part of it. */
export function embeddedInAddIn(modules: readonly Module[]): string[] {
  const graph = graphOf(modules);
  const from = new Map<string, string | undefined>();
  const queue = modules.map(({ path }) => path).filter((path) => /^faces\/(taskpane|functions)\//.test(path));
  for (const path of queue) from.set(path, undefined);
  for (const path of queue) {
    for (const next of graph.get(path) ?? []) {
      if (from.has(next)) continue;
      from.set(next, path);
      queue.push(next);
    }
  }
  return queue
    .filter((path) => path.startsWith("embedded/"))
    .map(
      (path) =>
        `The add-in would carry src/${path} (through src/${from.get(path) ?? basename(path)}). The pane talks to any Excel through Office.js.`,
    );
}
