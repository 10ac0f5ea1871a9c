import { noDialogs } from "./DialogDesk";
import type { DialogDesk, DialogRequest } from "./DialogDesk";

/** Event numbers of the Office client's protocol. */
export const OfficeEvent = {
  settingsChanged: 1,
  selectionChanged: 2,
  dialogMessage: 10,
  dialogParentMessage: 12,
  richApiMessage: 33,
  ribbonCommand: 39,
} as const;

/** What the client tells of the keyboard: it left the pane by Tab, Shift+Tab, Ctrl+F6, Ctrl+Shift+F6, Escape or F2. */
export type PaneExit = "tab" | "shiftTab" | "next" | "previous" | "toCells";

const paneExits: Readonly<Record<number, PaneExit>> = {
  5: "next",
  6: "previous",
  13: "tab",
  14: "shiftTab",
  15: "toCells",
  16: "toCells",
  17: "tab",
  18: "shiftTab",
};

const RICH_API_METHOD = 93;
const COMMAND_COMPLETED_METHOD = 94;
const MESSAGE_PARENT_METHOD = 144;
const MESSAGE_CHILD_METHOD = 145;
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/** What the client is answered: a body, or an error number of its own list (5012 lost session, 5103 and 5104 too much data). */
export type RichApiAnswer = { body: string } | { error: number };

export interface XdmHostOptions {
  /** Origin of the page that plays Excel. */
  origin: string;
  /** BCP 47 tag of the user interface. */
  locale: string;
  documentUrl: string;
  /** Requirement sets and their versions, such as `{ ExcelApi: "1.15" }`. */
  requirements: Readonly<Record<string, string>>;
  /** 1 shared runtime, 2 custom functions. */
  flags: number;
  /** Whether the client is a dialog of the add-in. */
  isDialog?: boolean;
  /** Sends a message to the client. */
  post: (message: string) => void;
  /** Runs the body of a RichApi request. */
  richApi: (body: string, requestFlags: number) => Promise<RichApiAnswer>;
}

/** `[category, type, target id, message as JSON, id, is remote]`. */
export type RichApiEntry = readonly [number, number, string, string, string, boolean];

interface Message {
  _messageType: number;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: Record<string, unknown> | null;
}

/**
 * Excel's side of the message protocol between an add-in's frame and its host. Free of DOM: `post` sends, `receive` takes what arrived. The
 * client's frame must be created with `frameName` as its name.
 */
export class XdmHost {
  readonly #registered = new Map<number, Message>();
  readonly #commands = new Map<string, (status: string) => void>();
  #conversation = `conversation-${String(nextConversation())}`;
  readonly #id = `embedded-${this.#conversation}`;
  #nextCommand = 1;
  /** Shows dialogs for the add-in, or stands behind this one. */
  dialogs: DialogDesk = noDialogs;
  /** Told when the keyboard is to leave the add-in's frame. */
  onExit: (exit: PaneExit) => void = () => undefined;

  constructor(private readonly options: XdmHostOptions) {}

  /** The name that the client's window must have from the start. */
  get frameName(): string {
    const { locale, flags, origin, isDialog } = this.options;
    return JSON.stringify({
      baseFrameName: "embedded-workbook",
      hostInfo: ["Excel", "Web", "16.00", locale, this.#id, isDialog ? "isDialog" : "", "disableLogging", flags].join("$"),
      xdmInfo: [this.#conversation, this.#id, origin].join("|"),
      serializerVersion: 1,
      flights: "[]",
    });
  }

  /** Takes one message from the client; texts that are not of this conversation are ignored. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (!message || message._messageType !== 0 || message._conversationId !== this.#conversation) return;
    if (message._actionType === 1) this.#register(message);
    else if (message._actionType === 2) this.#unregister(message);
    else if (message._actionName === "ContextActivationManager_getAppContextAsync") this.#reply(message, this.#appContext());
    else if (message._actionName === "executeMethod") this.#execute(message);
    else if (message._actionName === "ContextActivationManager_notifyHost") this.#notified(message);
    else this.#reply(message, null);
  }

  /** Takes over an event registration that the client made with an earlier host, without an answer. */
  replay(text: string): void {
    const message = parseMessage(text);
    const event = Number(message?._data?.["eventDispId"]);
    if (!message) return;
    this.#conversation = message._conversationId;
    if (message._actionType === 1) this.#registered.set(event, message);
    else this.#registered.delete(event);
  }

  /** From now on nothing is raised; requests under way are still answered, so that the client does not wait for them. */
  close(): void {
    this.#registered.clear();
  }

  isRegistered(event: number): boolean {
    return this.#registered.has(event);
  }

  /** Raises an event of the Office client; answers whether the client listens. */
  fire(event: number, payload: unknown): boolean {
    const registration = this.#registered.get(event);
    if (!registration) return false;
    this.#post(registration, { _data: payload, _errorCode: 0, _responseType: 1 });
    return true;
  }

  /** Delivers RichApi messages: Excel's events (category 65536) and calls of custom functions (category 1). */
  send(entries: readonly RichApiEntry[]): boolean {
    return this.fire(OfficeEvent.richApiMessage, { ArrayData: entries });
  }

  /** Runs a ribbon button's function; resolves when the add-in calls `event.completed()`. */
  fireRibbonCommand(name: string, buttonId = name): Promise<string> {
    const id = `command${String(this.#nextCommand)}`;
    this.#nextCommand += 1;
    return new Promise((resolve, reject) => {
      this.#commands.set(id, resolve);
      const isHeard = this.fire(OfficeEvent.ribbonCommand, [id, name, JSON.stringify({ source: { id: buttonId } })]);
      if (!isHeard) reject(new Error("The add-in does not listen to ribbon commands yet."));
    });
  }

  /** A dialog is asked for by listening to it. */
  #register(message: Message): void {
    const event = Number(message._data?.["eventDispId"]);
    const isDialog = event === OfficeEvent.dialogMessage;
    const error = isDialog ? this.dialogs.open(JSON.parse(String(message._data?.["targetId"])) as DialogRequest) : 0;
    if (error === 0) this.#registered.set(event, message);
    this.#reply(message, { Error: error });
  }

  #unregister(message: Message): void {
    const event = Number(message._data?.["eventDispId"]);
    this.#registered.delete(event);
    if (event === OfficeEvent.dialogMessage) this.dialogs.close();
    this.#reply(message, { Error: 0 });
  }

  #notified(message: Message): void {
    const exit = paneExits[Number(Object.values(message._data ?? {})[1])];
    this.#reply(message, null);
    if (exit) this.onExit(exit);
  }

  #execute(message: Message): void {
    const data = message._data ?? {};
    const method = (data["DdaMethod"] as { DispatchId?: number } | undefined)?.DispatchId;
    if (method === RICH_API_METHOD) void this.#runRichApi(message, data["ArrayData"] as unknown[]);
    else if (method === COMMAND_COMPLETED_METHOD) this.#completeCommand(message, data);
    else if (method === MESSAGE_PARENT_METHOD) this.#passOn(message, data["messageToParent"]);
    else if (method === MESSAGE_CHILD_METHOD) this.#passOn(message, data["messageContent"]);
    else this.#reply(message, { Error: NOT_SUPPORTED, Version: 1 });
  }

  async #runRichApi(message: Message, parts: readonly unknown[]): Promise<void> {
    const answer = await this.options.richApi(String(parts[4]), Number(parts[6] ?? 0)).catch(() => ({ error: INTERNAL_ERROR }));
    this.#reply(message, "error" in answer ? { Error: answer.error, Version: 1 } : { Error: 0, Version: 1, Data: [200, [], answer.body] });
  }

  #passOn(message: Message, text: unknown): void {
    this.dialogs.message(String(text));
    this.#reply(message, { Error: 0, Version: 1 });
  }

  #completeCommand(message: Message, data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    this.#commands.get(id)?.(String(data["1"]));
    this.#commands.delete(id);
    this.#reply(message, { Error: 0, Version: 1 });
  }

  #reply(message: Message, data: unknown): void {
    this.#post(message, { _data: data, _errorCode: 0, _responseType: 0 });
  }

  #post({ _actionName, _correlationId }: Message, rest: Record<string, unknown>): void {
    const head = {
      _messageType: 1,
      _actionName,
      _conversationId: this.#conversation,
      _correlationId,
      _origin: this.options.origin,
      _serializerVersion: 1,
    };
    this.options.post(JSON.stringify({ ...head, ...rest }));
  }

  #appContext(): Record<string, unknown> {
    const { locale, documentUrl, requirements } = this.options;
    return {
      _id: this.#id,
      _appName: 16,
      _appVersion: "16.00",
      _appMinorVersion: 0,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: [],
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.#id,
      _appInstanceId: this.#id,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: "16.0.18000.40000",
      _hostCustomMessage: "",
      _addinName: "",
      _appDomains: [],
      _wacHostEnvironment: "0",
      _isFromWacAutomation: false,
      _initialDisplayMode: 2,
      _featureGates: {},
    };
  }
}

let conversations = 0;

function nextConversation(): number {
  conversations += 1;
  return conversations;
}

function parseMessage(text: string): Message | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === "object" && message !== null && "_messageType" in message ? (message as Message) : null;
  } catch {
    return null;
  }
}
