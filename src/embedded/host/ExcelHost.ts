import type { Workbook } from "../model/Workbook";
import { HostError } from "../richapi/HostError";
import type { ClientMetadata } from "../richapi/HostObject";
import { Interpreter } from "../richapi/Interpreter";
import { ActionType } from "../richapi/RichApiMessage";
import type { RichApiAction, RichApiRequest } from "../richapi/RichApiMessage";
import { OfficeEvent, XdmHost } from "../richapi/XdmHost";
import type { RichApiAnswer } from "../richapi/XdmHost";
import { AppRuntimePersistenceServiceHost, AppRuntimeServiceHost } from "./AppRuntimeHosts";
import { ChangeEvents } from "./ChangeEvents";
import { clientMetadata } from "./clientMetadata.generated";
import { CustomFunctionCalls } from "./CustomFunctionCalls";
import { EventDesk } from "./EventDesk";
import { noFaults } from "./Faults";
import type { Faults } from "./Faults";
import { HostContext } from "./HostContext";
import { WorkbookHost } from "./WorkbookHost";

/** Requirement sets that the client library knows and this host serves. */
const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  RichApiRuntime: "1.2",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
};

const DELAY_FOR_CELL_EDIT = 64;
const LOST_SESSION = 5012;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const EDIT_POLL = 20;

export interface ExcelHostOptions {
  /** Sends a message to the add-in's frame. */
  post: (message: string) => void;
  /** Origin of the page that plays Excel. */
  origin?: string;
  /** 1 shared runtime, 2 custom functions; both by default. */
  flags?: number;
  /** Replaces or adds requirement sets. */
  requirements?: Readonly<Record<string, string>>;
  metadata?: ClientMetadata;
  /** The user's clock, for filters such as "this month" and the times of comments; such filters are not served without it. */
  now?: () => Date;
  /** Called before each action of a request; a promise lets it wait, as a page does that has to draw and to hear keys meanwhile. */
  breathe?: () => Promise<void> | undefined;
  /** Called when the add-in shows or hides its pane. */
  onPaneVisibility?: (isVisible: boolean) => void;
  /** Whether the user opened the file by another address. */
  documentUrl?: string;
}

/** Excel for one add-in and one workbook: protocol, objects, events, custom functions and refusals together. */
export class ExcelHost {
  readonly faults: Faults = noFaults();
  readonly xdm: XdmHost;
  readonly functions: CustomFunctionCalls;
  /** Whether the pane is shown; `setAppRuntimeState("Background")` is what closing the pane does. */
  readonly runtime: AppRuntimeServiceHost;
  readonly #context: HostContext;
  readonly #interpreter: Interpreter;
  #isStale = false;
  /** The calculation under way, which every request that reads waits for. */
  #settling: Promise<void> | undefined;

  constructor(
    readonly workbook: Workbook,
    options: ExcelHostOptions,
  ) {
    const events = new EventDesk();
    this.#context = new HostContext(workbook, this.faults, events, options.now);
    this.xdm = new XdmHost({
      origin: options.origin ?? "https://localhost",
      locale: workbook.locale,
      documentUrl: options.documentUrl ?? `https://localhost/${workbook.name}`,
      requirements: { ...REQUIREMENTS, ...options.requirements },
      flags: options.flags ?? 3,
      post: options.post,
      richApi: (body, flags) => this.#answer(body, flags),
    });
    events.send = (entries) => this.xdm.send(entries);
    this.functions = new CustomFunctionCalls((entries) => this.xdm.send(entries));
    this.runtime = new AppRuntimeServiceHost((entries) => this.xdm.send(entries), options.onPaneVisibility ?? (() => undefined));
    new ChangeEvents(this.#context, () => this.xdm.fire(OfficeEvent.selectionChanged, {}));
    workbook.subscribe((changes) => (this.#isStale ||= changes.some(({ source }) => source !== "calculation")));
    this.#interpreter = new Interpreter({
      root: new WorkbookHost(this.#context),
      services: {
        "Microsoft.ExcelServices.CustomFunctions": this.functions.service,
        "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
        "Microsoft.AppRuntime.AppRuntimeService": this.runtime,
        "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceServiceHost(),
      },
      metadata: options.metadata ?? clientMetadata,
      beforeAction: (action) => {
        const breath = options.breathe?.();
        return breath ? breath.then(() => this.#beforeAction(action)) : this.#beforeAction(action);
      },
      around: (work) => workbook.batch(work),
    });
  }

  /** Runs one request's body and answers its response's body, limits and faults included. */
  async #answer(body: string, flags: number): Promise<RichApiAnswer> {
    const { faults } = this;
    if (new TextEncoder().encode(body).length > faults.payloadLimit) return { error: REQUEST_TOO_LARGE };
    if (this.#countDown("loseConnectionAt")) return { error: LOST_SESSION };
    if (faults.editMode) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { body: JSON.stringify(refusal()) };
      await this.#editEnds();
    }
    if (faults.delay > 0) await pause(faults.delay);
    const response = await this.#interpreter.execute(JSON.parse(body) as RichApiRequest);
    this.#context.forgetAllBut(new Set(this.#interpreter.references.values()));
    if (this.#countDown("loseAnswerAt")) return { error: LOST_SESSION };
    const answer = JSON.stringify(response);
    return answer.length > faults.payloadLimit ? { error: RESPONSE_TOO_LARGE } : { body: answer };
  }

  /** Switched-on faults first; then, before anything is read, formulas are brought up to date. */
  #beforeAction(action: RichApiAction): void | Promise<void> {
    const { failAt, interruptAt } = this.faults;
    if (interruptAt && --interruptAt.action <= 0) {
      delete this.faults.interruptAt;
      interruptAt.work();
    }
    if (failAt && --failAt.action <= 0) {
      delete this.faults.failAt;
      throw new HostError(failAt.code, failAt.message ?? "An internal error has occurred.", action.Name);
    }
    const reads = action.ActionType === ActionType.query || action.ActionType === ActionType.queryAsJson;
    if (!reads || !this.workbook.calculator || this.#context.calculationMode === "Manual") return undefined;
    if (!this.#isStale) return this.#settling;
    this.#isStale = false;
    const settling = Promise.resolve(this.workbook.calculator.settle()).finally(() => {
      if (this.#settling === settling) this.#settling = undefined;
    });
    this.#settling = settling;
    return settling;
  }

  async #editEnds(): Promise<void> {
    while (this.faults.editMode) await pause(EDIT_POLL);
  }

  #countDown(fault: "loseConnectionAt" | "loseAnswerAt"): boolean {
    const left = this.faults[fault];
    if (left === undefined) return false;
    if (left > 1) this.faults[fault] = left - 1;
    else this.faults[fault] = undefined;
    return left <= 1;
  }
}

/** Told by the client when ribbon functions are associated. */
class AddinInternalService {
  static readonly hostName = "AddinInternalService";

  notifyActionHandlerReady(): void {
    return undefined;
  }
}

function refusal(): object {
  const message =
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";
  return {
    Results: [],
    Error: { Code: "InvalidOperationInCellEditMode", Message: message, Location: "", HttpStatusCode: 409, ActionIndex: 0 },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
