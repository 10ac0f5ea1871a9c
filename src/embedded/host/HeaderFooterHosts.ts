import type { HeaderFooterModel, PageLayoutModel } from "../model/SheetDetails";
import { invalidArgument } from "./excelErrors";
import type { HostShape } from "./HostShape";

type Group = NonNullable<PageLayoutModel["headersFooters"]>;

/** The page layout that headers and footers belong to. */
export interface LayoutOwner {
  readonly layout: PageLayoutModel;
  change: (change: () => unknown) => void;
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"];
const LONGEST = 255;

function groupOf({ layout }: LayoutOwner): Group {
  return layout.headersFooters ?? { state: "Default", useSheetMargins: true, useSheetScale: true, pages: {} };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroupHost implements HostShape<Excel.HeaderFooterGroup> {
  static readonly hostName = "HeaderFooterGroup";

  constructor(private readonly owner: LayoutOwner) {}

  get state(): Excel.HeaderFooterState {
    return groupOf(this.owner).state as Excel.HeaderFooterState;
  }

  set state(state: string) {
    if (!STATES.includes(state)) throw invalidArgument("HeaderFooterGroup.state");
    this.#set({ state });
  }

  get useSheetMargins(): boolean {
    return groupOf(this.owner).useSheetMargins;
  }

  set useSheetMargins(useSheetMargins: boolean) {
    this.#set({ useSheetMargins });
  }

  get useSheetScale(): boolean {
    return groupOf(this.owner).useSheetScale;
  }

  set useSheetScale(useSheetScale: boolean) {
    this.#set({ useSheetScale });
  }

  get defaultForAllPages(): HeaderFooterHost {
    return new HeaderFooterHost(this.owner, "default");
  }

  get firstPage(): HeaderFooterHost {
    return new HeaderFooterHost(this.owner, "first");
  }

  /** Odd pages are all pages as long as even ones are not told apart. */
  get oddPages(): HeaderFooterHost {
    return new HeaderFooterHost(this.owner, "default");
  }

  get evenPages(): HeaderFooterHost {
    return new HeaderFooterHost(this.owner, "even");
  }

  #set(part: Partial<Group>): void {
    this.owner.change(() => (this.owner.layout.headersFooters = { ...groupOf(this.owner), ...part }));
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HeaderFooterHost implements HostShape<Excel.HeaderFooter> {
  static readonly hostName = "HeaderFooter";

  constructor(
    private readonly owner: LayoutOwner,
    private readonly pages: "default" | "first" | "even",
  ) {}

  get leftHeader(): string {
    return this.#texts.leftHeader;
  }

  set leftHeader(leftHeader: string) {
    this.#set({ leftHeader });
  }

  get centerHeader(): string {
    return this.#texts.centerHeader;
  }

  set centerHeader(centerHeader: string) {
    this.#set({ centerHeader });
  }

  get rightHeader(): string {
    return this.#texts.rightHeader;
  }

  set rightHeader(rightHeader: string) {
    this.#set({ rightHeader });
  }

  get leftFooter(): string {
    return this.#texts.leftFooter;
  }

  set leftFooter(leftFooter: string) {
    this.#set({ leftFooter });
  }

  get centerFooter(): string {
    return this.#texts.centerFooter;
  }

  set centerFooter(centerFooter: string) {
    this.#set({ centerFooter });
  }

  get rightFooter(): string {
    return this.#texts.rightFooter;
  }

  set rightFooter(rightFooter: string) {
    this.#set({ rightFooter });
  }

  get #texts(): HeaderFooterModel {
    const none = { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" };
    return { ...none, ...groupOf(this.owner).pages[this.pages] };
  }

  #set(part: Partial<HeaderFooterModel>): void {
    if (Object.values(part).some((text) => text.length > LONGEST)) throw invalidArgument("HeaderFooter");
    const group = groupOf(this.owner);
    const pages = { ...group.pages, [this.pages]: { ...this.#texts, ...part } };
    this.owner.change(() => (this.owner.layout.headersFooters = { ...group, pages }));
  }
}
