import { ExcelHost } from "../host/ExcelHost";
import type { FunctionArgument, FunctionResult, InvokeOptions } from "../host/CustomFunctionCalls";
import type { Faults } from "../host/Faults";
import type { Workbook } from "../model/Workbook";
import type { ClientMetadata } from "../richapi/HostObject";
import { ClientWindow } from "./ClientWindow";

export interface BootOptions {
  /** Replaces or adds requirement sets, for an older Excel for example. Only the first boot in a realm counts. */
  requirements?: Readonly<Record<string, string>>;
  metadata?: ClientMetadata;
  /** The user's clock; see `ExcelHostOptions.now`. */
  now?: () => Date;
  /** Told every message that crosses: what the client says, and what it is told. */
  overhear?: (message: string, by: "client" | "host") => void;
}

/** Excel without a screen: Microsoft's client library on one side, a workbook on the other. */
export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly faults: Faults;
  /** Calls a custom function through Microsoft's dispatch; the function must have been associated. */
  readonly invokeFunction: (name: string, parameters: readonly FunctionArgument[], options?: InvokeOptions) => Promise<FunctionResult>;
  /** Runs a ribbon button's function; resolves when the add-in says that it is done. */
  readonly fireRibbonCommand: (name: string) => Promise<string>;
  /** Ends the connection: no event or call reaches the client any more; what it asked for is still answered. */
  readonly close: () => void;
}

interface Connection {
  readonly window: ClientWindow;
  host: ExcelHost | undefined;
  overhear: BootOptions["overhear"];
  /** What a client that was loaded once keeps: its name and the events that it registered. */
  readonly received: string[];
}

const CONNECTION = Symbol.for("embedded workbook connection");
type Realm = typeof globalThis & { [CONNECTION]?: Connection };

/**
 * Starts Microsoft's unmodified office.js in this process on a workbook, inside a jest sandbox too. The library is loaded once a realm; another
 * call puts another workbook behind it.
 */
export async function bootExcel(workbook: Workbook, options: BootOptions = {}): Promise<RunningExcel> {
  const realm = globalThis as Realm;
  const known = realm[CONNECTION];
  const connection = known ?? connect(realm);
  const host = new ExcelHost(workbook, {
    post: (message) => {
      options.overhear?.(message, "host");
      connection.window.deliver(message);
    },
    origin: ClientWindow.origin,
    ...(options.requirements ? { requirements: options.requirements } : {}),
    ...(options.metadata ? { metadata: options.metadata } : {}),
    ...(options.now ? { now: options.now } : {}),
  });
  connection.host?.xdm.close();
  connection.host = host;
  connection.overhear = options.overhear;
  if (known) {
    for (const message of known.received) host.xdm.replay(message);
    host.functions.markReady();
  } else connection.window.load(host.xdm.frameName);
  await realm.Office.onReady();
  await host.functions.ready;
  return running(realm, host);
}

function connect(realm: Realm): Connection {
  const connection: Connection = { window: undefined as unknown as ClientWindow, host: undefined, overhear: undefined, received: [] };
  const window = new ClientWindow((text) => {
    if (isRegistration(text)) connection.received.push(text);
    connection.overhear?.(text, "client");
    connection.host?.xdm.receive(text);
  });
  Object.assign(connection, { window });
  realm[CONNECTION] = connection;
  return connection;
}

/** Registrations of events outlast the workbook that they were made on. */
function isRegistration(text: string): boolean {
  return /"_actionType":[12]\b/.test(text);
}

function running(realm: Realm, host: ExcelHost): RunningExcel {
  return {
    Excel: realm.Excel,
    Office: realm.Office,
    OfficeExtension: realm.OfficeExtension,
    CustomFunctions: realm.CustomFunctions,
    host,
    workbook: host.workbook,
    faults: host.faults,
    invokeFunction: (name, parameters, invokeOptions) => host.functions.invoke(name, parameters, invokeOptions),
    fireRibbonCommand: (name) => host.xdm.fireRibbonCommand(name),
    close: () => host.xdm.close(),
  };
}
