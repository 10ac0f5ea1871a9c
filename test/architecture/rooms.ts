/** The rooms of src/, and what each may import from the others. A room may always import from itself. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  core: [],
  methods: ["core"],
  words: ["core", "methods"],
  sheets: ["core", "methods", "words"],
  flow: ["core", "methods", "words", "sheets"],
  workbook: ["core", "sheets"],
  embedded: [],
  faces: ["core", "methods", "words", "sheets", "flow", "workbook", "embedded"],
};

/** Narrower than the room's own rule: `from` may not reach `to`. */
export const closedDoors = [
  {
    from: /^faces\//,
    to: /^embedded\/page\//,
    why: "The embedded page is a program of its own; take what you need from the host or the model.",
  },
  { from: /^faces\/(?!taskpane\/)/, to: /^faces\/taskpane\//, why: "The pane needs a page; move what both need into flow." },
  { from: /^workbook\//, to: /^sheets\/(?!SheetDescription)/, why: "The workbook sees sheet descriptions, never how they are built." },
  { from: /^embedded\/(?!page\/)/, to: /^embedded\/page\//, why: "The host runs in Node too, where there is no page." },
];

/** Wider than the room's own rule: the port says what the flow asks of a workbook; how that is done stays behind it. */
export const openDoors = [{ from: /^flow\//, to: /^workbook\/(WorkbookPort|PlanShown)$/ }];

/** Packages, and the only places that may import them. A package that is not listed may be imported nowhere. */
export const packages = [
  { name: /^react(-dom)?(\/|$)|^office-ui-fabric-react\/|^@uifabric\//, where: /^faces\/taskpane\/|^embedded\/page\// },
  { name: /^@univerjs\/|^rxjs(\/|$)/, where: /^embedded\/page\// },
  { name: /^fflate$|^@xmldom\/xmldom$|^numfmt$/, where: /^embedded\// },
  { name: /^iconv-lite$/, where: /^embedded\/|^faces\/commandline\// },
  { name: /^@stdlib\/math-base-special-(digamma|gammaln)$/, where: /^methods\/clv\// },
  { name: /^node:/, where: /^embedded\/node\/|^faces\/(commandline|docs)\// },
];

/** The embedded workbook is checked against Microsoft's typings, which is not to call the thing itself. */
const playsExcel = /^embedded\/(host|node)\//;

/** Globals, and the only places that may use them. `types` are places that may use them in type positions. */
export const globals = [
  { name: /^(Excel|OfficeExtension)$/, where: /^workbook\//, types: playsExcel, remedy: "go through the WorkbookPort" },
  {
    name: /^Office$/,
    where: /^workbook\/|^faces\/(taskpane|functions)\//,
    types: playsExcel,
    remedy: "let a face ask Office and pass on the answer",
  },
  {
    name: /^CustomFunctions$/,
    where: /^faces\/(taskpane|functions)\//,
    types: playsExcel,
    remedy: "refuse by code; the face makes the Excel error",
  },
  {
    name: /^(document|window|localStorage)$/,
    where: /^faces\/taskpane\/|^embedded\/page\//,
    remedy: "only the pane and the embedded page have a DOM",
  },
  {
    name: /^(Date\.now|new Date\(\)|Math\.random)$/,
    where: /^faces\/|^embedded\/page\//,
    remedy: "take the day, or the seeded generator, as an argument",
  },
];

/** Excel's object model is a circle (a range knows its sheet, a sheet its ranges), and so are the classes that play it. */
export const mayCircle = /^embedded\/host\//;

export const longestFile = 350;

/** Words are lists: their length is that of the vocabulary. Generated files are nobody's reading. */
export const mayBeLong = /^words\/|\.generated\.ts$/;

/** Names that say nothing about what is inside. */
export const emptyNames = /^(utils?|helpers?|managers?|commons?|misc|stuff|things)$|(Utils?|Helpers?|Manager)$/;
