import type { ClientMetadata } from "../richapi/HostObject";
export const clientMetadata: ClientMetadata = {};
