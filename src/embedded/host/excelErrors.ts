import { HostError } from "../richapi/HostError";

/** Errors in Excel's words. Source: "Error handling with the application-specific JavaScript APIs", https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location);
}

export function itemAlreadyExists(location: string): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);
}

export function invalidArgument(location: string, message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message, location);
}

export function invalidOperation(location: string, message = "The operation attempted is invalid on the object."): HostError {
  return new HostError("InvalidOperation", message, location);
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location);
}

export function conflict(code: string, location: string): HostError {
  const message =
    code === "InsertDeleteConflict"
      ? "The insert or delete operation attempted resulted in a conflict."
      : "The operation failed because it conflicts with the range.";
  return new HostError(code, message, location);
}

export function notSupported(location: string): HostError {
  return new HostError("ApiNotFound", `The embedded workbook does not implement ${location}.`, location);
}
