const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  InvalidReference: 404,
  NotImplemented: 501,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  InvalidOperationInCellEditMode: 409,
};

/** An error that the client library hands to the add-in as `OfficeExtension.Error` with this `code`. */
export class HostError extends Error {
  readonly httpStatus: number;

  /** `location` is `Class.member`, as in `error.debugInfo.errorLocation`. */
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
    this.httpStatus = HTTP_STATUS[code] ?? 400;
  }
}
