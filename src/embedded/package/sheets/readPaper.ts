import type { HeaderFooterModel, PageLayoutModel } from "../../model/SheetDetails";
import { attribute, child, flag, numeric } from "../xml/findXml";
import type { XmlElement } from "../xml/XmlElement";
import { paperTypes } from "../../model/paperTypes";
import { splitHeaderFooter } from "./headerFooterText";

const INCH = 72;
const NO_TEXTS: HeaderFooterModel = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Pages by the file's word for them. */
export const PAGES = { default: "odd", first: "first", even: "even" } as const;

/** Margins in points, headers, footers and print options; what the file does not say is absent. */
export function readPaper(root: XmlElement): Partial<PageLayoutModel> {
  const [margins, options, setup] = [child(root, "pageMargins"), child(root, "printOptions"), child(root, "pageSetup")];
  const points = (side: string): number => Math.round((numeric(margins, side) ?? 0) * INCH * 1000) / 1000;
  const headersFooters = readHeadersFooters(child(root, "headerFooter"));
  const scale = numeric(setup, "scale");
  return {
    ...(margins
      ? {
          margins: {
            left: points("left"),
            right: points("right"),
            top: points("top"),
            bottom: points("bottom"),
            header: points("header"),
            footer: points("footer"),
          },
        }
      : {}),
    ...(flag(options, "horizontalCentered") ? { centerHorizontally: true } : {}),
    ...(flag(options, "verticalCentered") ? { centerVertically: true } : {}),
    ...(flag(options, "gridLines") ? { printGridlines: true } : {}),
    ...(flag(options, "headings") ? { printHeadings: true } : {}),
    ...readSetup(setup),
    ...(scale === undefined || scale === 100 ? {} : { scale }),
    ...(headersFooters ? { headersFooters } : {}),
  };
}

type Words = Readonly<Record<string, string>>;

const ERRORS: Words = { blank: "Blank", dash: "Dash", NA: "NotAvailable" };
const COMMENTS: Words = { asDisplayed: "InPlace", atEnd: "EndSheet" };

/** The file's words for what is not Excel's default. */
export const SETUP_WORDS = { errors: ERRORS, comments: COMMENTS } as const;

/** What the page setup says beside size and direction. */
function readSetup(setup: XmlElement | undefined): Partial<PageLayoutModel> {
  const paperSize = paperTypes[(numeric(setup, "paperSize") ?? 0) - 1];
  const firstPageNumber = flag(setup, "useFirstPageNumber") ? numeric(setup, "firstPageNumber") : undefined;
  const printErrors = ERRORS[attribute(setup, "errors") ?? ""];
  const printComments = COMMENTS[attribute(setup, "cellComments") ?? ""];
  return {
    ...(paperSize === undefined ? {} : { paperSize }),
    ...(firstPageNumber === undefined ? {} : { firstPageNumber }),
    ...(attribute(setup, "pageOrder") === "overThenDown" ? { printOrder: "OverThenDown" } : {}),
    ...(printErrors === undefined ? {} : { printErrors }),
    ...(printComments === undefined ? {} : { printComments }),
    ...(flag(setup, "blackAndWhite") ? { blackAndWhite: true } : {}),
    ...(flag(setup, "draft") ? { draftMode: true } : {}),
  };
}

function readHeadersFooters(element: XmlElement | undefined): PageLayoutModel["headersFooters"] {
  if (element === undefined) return undefined;
  const pages: Record<string, HeaderFooterModel> = {};
  for (const [page, prefix] of Object.entries(PAGES)) {
    const [header = "", footer = ""] = [child(element, `${prefix}Header`)?.text, child(element, `${prefix}Footer`)?.text];
    if (header + footer !== "")
      pages[page] = { ...NO_TEXTS, ...splitHeaderFooter(header, "Header"), ...splitHeaderFooter(footer, "Footer") };
  }
  const [first, even] = [flag(element, "differentFirst"), flag(element, "differentOddEven")];
  const state = first ? (even ? "FirstOddAndEven" : "FirstAndDefault") : even ? "OddAndEven" : "Default";
  return {
    state,
    useSheetMargins: attribute(element, "alignWithMargins") !== "0",
    useSheetScale: attribute(element, "scaleWithDoc") !== "0",
    pages,
  };
}
