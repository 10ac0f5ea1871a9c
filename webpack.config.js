/**
 * What is built, and where to:
 *   npm run build        dist/               the add-in as static files, its manifest, and the command line (dist/clientele.js)
 *   npm run build:demo   dist/demo/          the embedded workbook, with the same pane beside it (dist/demo/pane/)
 *   npm run bench        dist/bench.js       the measurements
 *   npm run docs         dist/docs.js        the generated pages of docs/, and its picture of the house (dist/rooms.js)
 * Options: --env baseUrl=https://… (where the add-in will be served from), --env office=local (office.js from our own folder),
 * --env contact=… (an e-mail or https address for questions, told on the pages of help and privacy).
 */
const { dirname, join, parse, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NormalModuleReplacementPlugin, optimize } = require("webpack");
const FunctionsMetadataPlugin = require("./scripts/webpack/FunctionsMetadataPlugin.cjs");
const { contactIn } = require("./scripts/webpack/contactIn.cjs");
const evaluated = require("./scripts/webpack/evaluated.cjs");
const guide = require("./scripts/webpack/guide.cjs");
const { developmentBase, manifestFor, siteOf } = require("./scripts/webpack/manifestFor.cjs");

const root = __dirname;
const officeFolder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const officeScripts = { cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", local: "../office/office.js" };
/** The pane beside the embedded workbook may load nothing from elsewhere, and the browser holds it to that. */
const localPolicy =
  "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'";
/** In Excel, Office brings scripts and frames of its own, so only what no add-in needs is closed. */
const officePolicy = "object-src 'none'; base-uri 'self'";

/** What every bundle shares. Types are checked by `npm run types`, so that a build does not check them again. */
function bundle({ mode, name, target = "web" }) {
  return {
    name,
    mode,
    target,
    context: root,
    devtool: mode === "production" ? false : "source-map",
    performance: false,
    // The grid alone is seven megabytes; this minimizer takes a third of the usual one's time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    stats: "errors-warnings",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { rootDir: root, noEmit: false, sourceMap: mode !== "production" } },
        },
        { test: /\.md$/, loader: require.resolve("./scripts/webpack/guide.cjs") },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
      ],
    },
    cache: { type: "filesystem", name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  };
}

/**
 * Fabric's buttons carry a menu with them, and with it a callout and its positioning: a tenth of the pane. No button here opens a menu, so that they get an
 * empty one; whoever gives a button `menuProps` takes this out again.
 */
const buttonsWithoutMenus = new NormalModuleReplacementPlugin(/\/ContextualMenu$/, (resource) => {
  if (/[\\/]components[\\/]Button$/.test(resource.context)) resource.request = join(root, "src/faces/taskpane/look/ContextualMenu.ts");
});

/** What the first page knows of the methods, bundled as plain data: their computing and the rest of their words are loaded later. */
const toldFirst = {
  include: ["methods/declarations", "methods/functionNames", "words/cardWords"].map((path) => join(root, `src/${path}.ts`)),
  resourceQuery: { not: [evaluated.whole] },
  loader: require.resolve("./scripts/webpack/evaluated.cjs"),
};

/** What several of the later parts need stands in one part of its own, so that nothing is loaded twice. */
const laterParts = {
  chunks: "async",
  cacheGroups: {
    default: false,
    defaultVendors: false,
    methods: { test: /[\\/]src[\\/](core|methods|words(?![\\/]guide))[\\/]|[\\/]@stdlib[\\/]/, name: "methods", enforce: true },
    steps: { test: /[\\/]src[\\/](flow|sheets)[\\/]/, minChunks: 2, name: "steps", enforce: true },
  },
};

/** The add-in: one page and one bundle for pane, functions and ribbon commands, as the shared runtime wants it. */
function addIn({ mode, output, office, baseUrl, contact }) {
  const copies = [
    { from: "assets/*.png" },
    {
      from: "assets/*.{html,css}",
      to: "[name][ext]",
      transform: (text, path) => (path.endsWith(".html") ? contactIn(String(text), contact) : text),
    },
    { from: "src/words/guide/*.md", to: "help/[name].html", transform: (page, path) => guide.pageOf(String(page), parse(path).name) },
    ...(baseUrl ? [{ from: "manifest.xml", transform: (xml) => manifestFor(String(xml), baseUrl) }] : []),
  ];
  const shared = bundle({ mode, name: `add-in-${office}` });
  return {
    ...shared,
    module: { rules: [toldFirst, ...shared.module.rules] },
    optimization: { ...shared.optimization, splitChunks: laterParts },
    entry: { taskpane: "./src/faces/taskpane/index.tsx" },
    // The manifest names taskpane.js, so the name is fixed; the page asks for it with a hash, so that no old copy is used.
    // What is loaded later stands beside it, and is asked for by its content in the same way.
    // A browser that runs these scripts knows globalThis; without saying so, text would be computed as a program to find it.
    output: {
      path: output,
      filename: "[name].js",
      chunkFilename: "taskpane.[name].js?[contenthash:8]",
      environment: { globalThis: true },
    },
    plugins: [
      buttonsWithoutMenus,
      new HtmlPlugin({
        filename: "taskpane.html",
        hash: true,
        template: "src/faces/taskpane/taskpane.html",
        office: officeScripts[office],
        policy: office === "local" ? localPolicy : officePolicy,
      }),
      new CopyPlugin({ patterns: copies }),
    ],
  };
}

/** The descriptions of the cell functions, one JSON file a language, generated from the registry. */
function functionsMetadata({ mode, output, site }) {
  return {
    ...bundle({ mode, name: "functions-metadata", target: "node" }),
    entry: { [FunctionsMetadataPlugin.entry]: "./src/faces/functions/metadata.ts" },
    output: { path: output, filename: "[name].cjs", library: { type: "commonjs2" } },
    optimization: { minimize: false },
    devtool: false,
    plugins: [new FunctionsMetadataPlugin(site)],
  };
}

/** One file that Node runs. It reads office.js from node_modules at run time: Microsoft's file is used, never bundled. */
function nodeProgram({ mode, output, name, entry }) {
  return {
    ...bundle({ mode, name, target: "node20" }),
    entry: { [name]: entry },
    output: { path: output, filename: "[name].js", library: { type: "commonjs2" } },
    plugins: [new optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false },
    devtool: mode === "production" ? false : "inline-source-map",
  };
}

/** The embedded workbook's page. It is large (a spreadsheet grid), and never part of the add-in. */
function embeddedPage({ mode, output }) {
  const strings = ["en-us", "zh-tw", "zh-cn"].map((language) => `${language}/office_strings.js`);
  const officeFiles = ["office.js", "excel-web-16.00.js", ...strings].map((file) => ({
    from: join(officeFolder, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
  return {
    ...bundle({ mode, name: "embedded-page" }),
    entry: { page: "./src/embedded/page/index.ts" },
    // The parts are what the grid loads when it needs it, above all hyphenation of each language.
    output: { path: output, filename: "[name].js", chunkFilename: "parts/[name].js" },
    // Browsers compile several scripts at once: in one file of seven megabytes the grid is half a second later.
    optimization: {
      ...bundle({ mode, name: "embedded-page" }).optimization,
      splitChunks: { chunks: "initial", maxSize: 1_000_000, filename: "parts/[id].js" },
    },
    plugins: [
      new HtmlPlugin({
        hash: true,
        template: "src/embedded/page/index.html",
        meta: { policy: { "http-equiv": "Content-Security-Policy", content: localPolicy } },
      }),
      new CopyPlugin({
        patterns: [
          ...officeFiles,
          { from: "assets/trust", to: "office/AgaveErrorUX", info: { minimized: true } },
          { from: "assets/icon.svg", to: "assets/icon.svg" },
          // The page shows the ribbon buttons that the manifest names.
          { from: "manifest.xml" },
          { from: "samples/*.xlsx" },
        ],
      }),
    ],
  };
}

async function devServer() {
  const { certificates } = require("./scripts/webpack/certificates.cjs");
  return {
    port: 3000,
    // Nothing but this machine's Excel is to reach it, and nothing but what was built is served.
    host: "localhost",
    static: false,
    server: { type: "https", options: await certificates() },
    headers: { "Access-Control-Allow-Origin": "*" },
    // The pane must not be reloaded in the middle of a write.
    hot: false,
    liveReload: false,
    client: false,
  };
}

module.exports = async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const output = resolve(root, "dist");
  if (env.docs) {
    const pages = { docs: "./src/faces/docs/pages.ts", rooms: "./test/architecture/roomsPicture.ts" };
    return Object.entries(pages).map(([name, entry]) => nodeProgram({ mode, output, name, entry }));
  }
  if (env.bench) return [nodeProgram({ mode, output, name: "bench", entry: "./bench/index.ts" })];
  if (env.demo) {
    const folder = join(output, "demo");
    const pane = join(folder, "pane");
    return [
      embeddedPage({ mode, output: folder }),
      addIn({ mode, output: pane, office: "local" }),
      functionsMetadata({ mode, output: pane }),
    ];
  }
  const baseUrl = siteOf(env.baseUrl ?? developmentBase);
  const parts = [
    addIn({ mode, output, office: env.office ?? "cdn", baseUrl, contact: env.contact }),
    functionsMetadata({ mode, output, site: baseUrl }),
  ];
  if (env.WEBPACK_SERVE) {
    parts[0].devServer = await devServer();
    return parts;
  }
  return [...parts, nodeProgram({ mode, output, name: "clientele", entry: "./src/faces/commandline/index.ts" })];
};
