/** One parameter as the custom-functions metadata format describes it (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json). */
export interface FunctionParameter {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

/** One custom function as `functions.json` describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: FunctionParameter[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  /** Stands beside the options, not in them. */
  allowErrorForDataTypeAny?: boolean;
  options?: { volatile?: boolean; stream?: boolean; requiresAddress?: boolean };
}

/** Reads a metadata file; entries without a name or parameters are left out. */
export function readMetadata(content: unknown): FunctionMetadata[] {
  const list = typeof content === "object" && content !== null && "functions" in content ? content.functions : [];
  if (!Array.isArray(list)) return [];
  return list.filter((entry: unknown): entry is FunctionMetadata => {
    const { id, name, parameters } = (entry ?? {}) as Partial<FunctionMetadata>;
    return typeof id === "string" && typeof name === "string" && Array.isArray(parameters);
  });
}
