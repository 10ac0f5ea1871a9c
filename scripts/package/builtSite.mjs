import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const webpack = require("webpack");
const configuration = require("../../webpack.config.js");

/** The package that a module is of, as a path below the project's root: `node_modules/react`, or one inside another; none for our own. */
function packageOf(module) {
  const path = (module ?? "").replaceAll("\\", "/");
  const at = path.indexOf("/node_modules/");
  if (at < 0) return undefined;
  const names = path.slice(at + 1).split("/");
  const last = names.lastIndexOf("node_modules");
  return names.slice(0, last + (names[last + 1].startsWith("@") ? 3 : 2)).join("/");
}

function packagesIn(stats) {
  const found = new Set();
  const walk = (modules = []) => {
    for (const { nameForCondition, modules: inner } of modules) {
      found.add(packageOf(nameForCondition));
      walk(inner);
    }
  };
  const everything = { all: false, modules: true, nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity };
  for (const { modules } of stats.toJson({ ...everything, children: everything }).children) walk(modules);
  found.delete(undefined);
  return [...found].sort();
}

const finished = (compiler) =>
  new Promise((resolve, reject) => {
    compiler.run((error, stats) => compiler.close((late) => (error || late ? reject(error ?? late) : resolve(stats))));
  });

/**
 * Builds the add-in as it is served, into a folder of its own, from the sources alone: nothing that an earlier build left goes into a package.
 * @param given where it will be served from (`baseUrl`) and, if it is to be told, whom to ask (`contact`)
 * @returns the packages that went into it
 */
export async function builtSite(folder, given) {
  const parts = await configuration(given, { mode: "production" });
  const served = parts.filter(({ target }) => target === "web" || target === "node");
  const stats = await finished(webpack(served.map((part) => ({ ...part, cache: false, output: { ...part.output, path: folder } }))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return packagesIn(stats);
}
