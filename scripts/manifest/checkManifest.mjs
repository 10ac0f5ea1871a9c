import { existsSync, readFileSync } from "node:fs";
import { DOMParser } from "@xmldom/xmldom";

const root = new URL("../../", import.meta.url);
const locales = ["zh-TW", "zh-CN"];
const limits = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const iconSizes = [16, 32, 64, 80, 128];

/** What Office expects, in its order; an element out of order is ignored without a word. */
const order = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

const childrenOf = (element) => [...element.childNodes].filter((node) => node.nodeType === 1);
const all = (document, name) => [...document.getElementsByTagName(name)];

function misplaced(document) {
  return Object.entries(order).flatMap(([parent, names]) =>
    all(document, parent).flatMap((element) => {
      const places = childrenOf(element).map((child) => names.indexOf(child.tagName));
      return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))
        ? [`The elements in <${parent}> are not in the order that Office expects: ${names.join(", ")}.`]
        : [];
    }),
  );
}

function resourceProblems(document) {
  const resources = ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(document, name))
    .filter((element) => element.getAttribute("id"));
  const ids = resources.map((element) => element.getAttribute("id"));
  const used = new Set([...document.getElementsByTagName("*")].map((element) => element.getAttribute("resid")).filter(Boolean));
  return [
    ...[...used].filter((id) => !ids.includes(id)).map((id) => `resid "${id}" is used but not defined.`),
    ...ids.filter((id) => !used.has(id)).map((id) => `The resource "${id}" is not used.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The resource "${id}" is defined twice.`),
    ...ids.filter((id) => id.length > 32).map((id) => `The resource id "${id}" is longer than 32 characters.`),
  ];
}

/** Each text needs both Chinese wordings, none longer than Office shows. */
function textProblems(document) {
  const problems = [];
  for (const [list, limit] of Object.entries(limits)) {
    for (const text of all(document, list).flatMap(childrenOf)) {
      const id = text.getAttribute("id");
      const overrides = childrenOf(text);
      const given = overrides.map((override) => override.getAttribute("Locale"));
      for (const locale of locales) if (!given.includes(locale)) problems.push(`The text "${id}" has no ${locale} wording.`);
      const wordings = [text.getAttribute("DefaultValue"), ...overrides.map((override) => override.getAttribute("Value"))];
      if (wordings.some((wording) => wording.length > limit)) problems.push(`The text "${id}" is longer than ${limit} characters.`);
    }
  }
  return problems;
}

function addressProblems(document) {
  const values = [...document.getElementsByTagName("*")]
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value) => /^\w+:\/\//.test(value ?? ""));
  return values.filter((value) => !value.startsWith("https://")).map((value) => `Excel wants https: ${value}`);
}

function runtimeProblems(document) {
  const runtime = all(document, "Runtime")[0];
  const page = all(document, "Page")[0]?.getElementsByTagName("SourceLocation")[0];
  const commands = all(document, "FunctionFile")[0];
  const problems = all(document, "Namespace").length > 0 ? ["A <Namespace> would put a prefix before every function."] : [];
  if (runtime?.getAttribute("lifetime") !== "long") problems.push('The shared runtime needs <Runtime lifetime="long">.');
  for (const user of [page, commands]) {
    if (user?.getAttribute("resid") !== runtime?.getAttribute("resid"))
      problems.push("Pane, functions and commands must name the runtime's page.");
  }
  return problems;
}

/** Width and height of a PNG, from its header. */
function pngSize(file) {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconProblems(document) {
  const named = [...document.getElementsByTagName("*")]
    .map((element) => /\/(assets\/.+-(\d+)\.png)$/.exec(element.getAttribute("DefaultValue") ?? ""))
    .filter(Boolean)
    .map(([, path, size]) => ({ path, size: Number(size) }));
  const needed = [...named, ...iconSizes.map((size) => ({ path: `assets/icon-${size}.png`, size }))];
  return needed.flatMap(({ path, size }) => {
    const file = new URL(path, root);
    if (!existsSync(file)) return [`${path} is missing. Draw it with: npm run icons`];
    return pngSize(file).every((side) => side === size) ? [] : [`${path} is not ${size} × ${size} pixels.`];
  });
}

/** What is wrong with a manifest, as sentences; empty when nothing is. Looks at nothing outside this machine. */
export function checkManifest(xml) {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const checks = [misplaced, resourceProblems, textProblems, addressProblems, runtimeProblems, iconProblems];
  return checks.flatMap((check) => check(document));
}
