import { tableOf } from "../../../support/tableOf";

/** A list of two customers, of whom the second brings 30. */
export const twoCustomers = (first: number) => [
  tableOf([
    ["Customer", "Revenue"],
    ["Ann", first],
    ["Ben", 30],
  ]),
];
