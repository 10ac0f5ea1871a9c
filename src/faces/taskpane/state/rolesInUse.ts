import type { TableRole } from "../../../core/fields/Field";
import { fields } from "../../../core/fields/fields";

/** The table roles that some field belongs to, in the order of the fields. */
export const rolesInUse: readonly TableRole[] = [...new Set(Object.values(fields).map(({ table }) => table))];
