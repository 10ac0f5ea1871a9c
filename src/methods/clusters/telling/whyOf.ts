import type { Reason } from "../../../core/method/Reason";
import type { Rows } from "../../../core/method/Method";
import { scaled } from "../measures/scaled";
import type { NamedClusters } from "./NamedClusters";
import { standsOut } from "./standsOut";

/** Why each row is where it is: what stands out, or the value that lies far outside the others. */
export function whyOf({ measured }: NamedClusters, { count, numbers }: Rows, outliers: "winsorise" | "setAside" | "keep"): Reason[] {
  const { measures, scales, outlying } = measured;
  return Array.from({ length: count }, (_, row): Reason => {
    const values = measures.map((id) => numbers[id]![row]!);
    const far = outlying[row]!;
    if (far >= 0 && outliers !== "keep") {
      const { log, least, most } = scales[far]!;
      const seen = log ? Math.log1p(values[far]!) : values[far]!;
      const fence = seen > most ? most : least;
      const facts = { value: values[far]!, limit: log ? Math.expm1(fence) : fence, [`${measures[far]!}Far`]: 1 };
      return { code: outliers === "setAside" ? "aside" : "capped", facts: { ...noneFar, ...facts } };
    }
    const standings = values.map((value, index) => scaled(value, scales[index]!, false));
    return { code: "standsOut", facts: standsOut({ measures, scales, values, standings }) };
  });
}

const noneFar = { recencyFar: 0, frequencyFar: 0, monetaryFar: 0, marginFar: 0, collectionsFar: 0 };
