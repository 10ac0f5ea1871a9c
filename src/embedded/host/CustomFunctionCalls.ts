import type { CellValue, ErrorValue } from "../model/WorkbookModel";
import type { RichApiEntry } from "../richapi/XdmHost";

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;
const ALLOWS_ERRORS = 4;

/** A message is not much longer than this, in characters: a column of calls that each hand over the column would not fit into one string. */
const MESSAGE_LENGTH = 8_000_000;

/** Excel's errors by the number that the client answers. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** What a function may be given: a value, or rows of values for a range. `null` is an argument that was left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];
export type FunctionResult = CellValue[][] | ErrorValue;

export interface InvokeOptions {
  /** Such as `[Book1.xlsx]Sheet1!C1`. */
  address?: string;
  parameterAddresses?: readonly string[];
  /** Whether error cells may reach the function; otherwise the first error among the arguments is the result. */
  allowsErrors?: boolean;
  /** Whether the function is told when its answer is no longer wanted. */
  cancelable?: boolean;
  signal?: AbortSignal;
}

interface Waiting {
  entry: RichApiEntry;
  resolve: (result: FunctionResult) => void;
}

/**
 * Calls the custom functions of an add-in through Microsoft's own dispatch, as Excel does: calls of one turn go in one message, results come
 * back through the `Microsoft.ExcelServices.CustomFunctions` service.
 */
export class CustomFunctionCalls {
  readonly #waiting = new Map<number, Waiting>();
  readonly #outbox: RichApiEntry[] = [];
  #next = 1;
  #isReady = false;
  #markReady: () => void = () => undefined;
  /** Resolves when the client takes calls. */
  readonly ready = new Promise<void>((resolve) => (this.#markReady = resolve));

  constructor(private readonly send: (entries: readonly RichApiEntry[]) => boolean) {}

  /** To be called for a client that was ready before this host. */
  markReady(): void {
    this.#isReady = true;
    this.#markReady();
    this.#flush();
  }

  /** The object that the client reports to. */
  readonly service = new CustomFunctionsService({
    onReady: () => this.markReady(),
    onResults: (results) => {
      for (const result of results) this.#settle(result);
    },
  });

  /** Calls a function by the id that it was associated with; resolves to rows of values or an error with what the function said. */
  invoke(name: string, parameters: readonly FunctionArgument[], options: InvokeOptions = {}): Promise<FunctionResult> {
    const { address = "[Book1.xlsx]Sheet1!A1", parameterAddresses, allowsErrors = true, cancelable = false, signal } = options;
    const refused = allowsErrors ? undefined : firstError(parameters);
    if (refused) return Promise.resolve(refused);
    const id = this.#next;
    this.#next += 1;
    const message = JSON.stringify([
      id,
      name.toUpperCase(),
      parameters.map(asParameter),
      address,
      (allowsErrors ? ALLOWS_ERRORS : 0) | (cancelable ? CANCELABLE : 0),
      parameterAddresses ?? null,
    ]);
    return new Promise((resolve) => {
      const entry: RichApiEntry = [FUNCTION_CATEGORY, INVOKE, "", message, "", false];
      this.#waiting.set(id, { entry, resolve });
      signal?.addEventListener("abort", () => this.#cancel(id));
      this.#outbox.push(entry);
      if (this.#outbox.length === 1) queueMicrotask(() => this.#flush());
    });
  }

  /** Calls again what was under way, after the add-in was loaded anew. */
  restart(): void {
    this.#isReady = false;
    this.#outbox.splice(0, this.#outbox.length, ...[...this.#waiting.values()].map(({ entry }) => entry));
  }

  #flush(): void {
    while (this.#isReady && this.#outbox.length > 0) {
      const entries = this.#outbox.splice(0, this.#fitting());
      if (this.send(entries)) continue;
      this.#outbox.unshift(...entries);
      return;
    }
  }

  /** How many of the waiting calls go into one message: one at least. */
  #fitting(): number {
    let length = 0;
    const beyond = this.#outbox.findIndex((entry) => (length += entry[3].length) > MESSAGE_LENGTH);
    return beyond < 0 ? this.#outbox.length : Math.max(1, beyond);
  }

  #cancel(id: number): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    this.send([[FUNCTION_CATEGORY, CANCEL, "", JSON.stringify({ invocationId: id }), "", false]]);
    waiting.resolve({ error: "#N/A", message: "Cancelled" });
  }

  #settle(result: InvocationResult): void {
    const waiting = this.#waiting.get(result.id);
    if (!waiting) return;
    this.#waiting.delete(result.id);
    waiting.resolve(result.failed ? failed(result) : matrix(result.value));
  }
}

interface InvocationResult {
  id: number;
  failed: boolean;
  value: unknown;
  errorCode: number;
}

interface ServiceEvents {
  onReady: () => void;
  onResults: (results: InvocationResult[]) => void;
}

/** `Microsoft.ExcelServices.CustomFunctions` as the client knows it. */
class CustomFunctionsService {
  static readonly hostName = "CustomFunctions";

  constructor(private readonly events: ServiceEvents) {}

  /** Faster batches and no timing data (features of the client numbered 2, 3 and 4). */
  _GetEnabledFeatures(): number[] {
    return [2, 3, 4];
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.events.onReady();
  }

  setInvocationArrayResults(results: [number, boolean, unknown, ...unknown[]][]): void {
    this.events.onResults(
      results.map(([id, succeeded, value, code]) => ({ id, failed: !succeeded, value, errorCode: succeeded ? 0 : Number(code) })),
    );
  }

  setInvocationResults(results: { id: number; failed?: boolean; value?: unknown; errorCode?: number }[]): void {
    this.events.onResults(
      results.map(({ id, failed: hasFailed = false, value, errorCode = 0 }) => ({ id, failed: hasFailed, value, errorCode })),
    );
  }
}

function failed({ value, errorCode }: InvocationResult): ErrorValue {
  const error = ERRORS[errorCode] ?? "#VALUE!";
  return typeof value === "string" && value !== "" ? { error, message: value } : { error };
}

function matrix(value: unknown): FunctionResult {
  if (!Array.isArray(value)) {
    const single = cell(value);
    return typeof single === "object" && single !== null ? single : [[single]];
  }
  const rows = value as unknown[];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length === 0)) return { error: "#VALUE!" };
  return (rows as unknown[][]).map((row) => row.map(cell));
}

/** A returned null shows as 0, as in Excel. */
function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  return errorCell(value as Record<string, unknown>);
}

/** `CustomFunctions.Error` inside a matrix arrives as an object with its code. */
function errorCell(value: Readonly<Record<string, unknown>>): CellValue {
  const code = value["code"] ?? value["basicValue"];
  if (typeof code !== "string") return typeof value["basicValue"] === "number" ? value["basicValue"] : { error: "#VALUE!" };
  return typeof value["message"] === "string" && value["message"] !== "" ? { error: code, message: value["message"] } : { error: code };
}

function asParameter(argument: FunctionArgument): unknown {
  return isRows(argument) ? argument.map((row) => row.map(asValue)) : asValue(argument);
}

function asValue(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? { type: "CustomFunctionError", code: value.error } : value;
}

function firstError(parameters: readonly FunctionArgument[]): ErrorValue | undefined {
  const values = parameters.flatMap((parameter) => (isRows(parameter) ? parameter.flat() : [parameter]));
  return values.find((value): value is ErrorValue => typeof value === "object" && value !== null);
}

function isRows(argument: FunctionArgument): argument is readonly (readonly CellValue[])[] {
  return Array.isArray(argument);
}
