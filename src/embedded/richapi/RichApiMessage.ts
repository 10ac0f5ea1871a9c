/** One step of a request, numbered as Microsoft's client numbers them. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** How an object of a request is reached. */
export const PathType = { globalObject: 1, newObject: 2, method: 3, property: 4, indexer: 5, referenceId: 6, nullObject: 7 } as const;

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  /** Beside `Arguments`: the path that stands for an argument; 0 or null for a literal. */
  ReferencedObjectPathIds?: (number | number[] | null)[] | null;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface RichApiAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo | null;
  ObjectState?: Record<string, unknown>;
}

/** The body of one `context.sync()`. */
export interface RichApiRequest {
  Actions: RichApiAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface RichApiFailure {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex?: number;
}

/** What ran before an error stays, in the workbook and in `Results`. */
export interface RichApiResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: RichApiFailure;
}
