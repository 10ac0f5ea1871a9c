const Module = require("node:module");
const { sources, Compilation } = require("webpack");

/** English is what Excel falls back to; the other files are named in the manifest as its overrides. */
const fileNames = { en: "functions.json", "zh-TW": "functions.zh-TW.json", "zh-CN": "functions.zh-CN.json" };

/** Runs a compiled CommonJS text and gives what it exports. */
function evaluate(text) {
  const compiled = new Module("functions-metadata");
  compiled._compile(text, "functions-metadata.cjs");
  return compiled.exports;
}

/**
 * Replaces the compiled registry of cell functions by the JSON files that Excel reads.
 * The module must export `functionsMetadata(language, site)`, which returns the content of one file for the address that the add-in is served from.
 */
class FunctionsMetadataPlugin {
  static entry = "functions-metadata";

  constructor(site) {
    this.site = site;
  }

  apply(compiler) {
    const name = FunctionsMetadataPlugin.name;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        if (compilation.errors.length > 0) return;
        const compiled = `${FunctionsMetadataPlugin.entry}.cjs`;
        const { functionsMetadata } = evaluate(String(compilation.getAsset(compiled).source.source()));
        for (const [language, file] of Object.entries(fileNames)) {
          const json = JSON.stringify(functionsMetadata(language, this.site), null, 2);
          compilation.emitAsset(file, new sources.RawSource(`${json}\n`));
        }
        compilation.deleteAsset(compiled);
      });
    });
  }
}

module.exports = FunctionsMetadataPlugin;
