import fc from "fast-check";
import { ordersOf } from "../../../src/core/orders/ordersOf";
import { ordersFor } from "../../support/someOrders";

describe("the orders of chosen customers", () => {
  test("every customer keeps its rows with all their columns, under its new number", () => {
    const book = ordersFor(12, 46_000);
    const chosen = fc.shuffledSubarray(Array.from({ length: 12 }, (_, customer) => customer));
    fc.assert(
      fc.property(book, chosen, (all, customers) => {
        const some = ordersOf(all, customers);
        expect(some.customers).toBe(customers.length);
        customers.forEach((customer, place) => {
          const of = (book: typeof all, id: number) =>
            Array.from(book.customer.keys())
              .filter((row) => book.customer[row] === id)
              .map((row) => [book.day[row], book.amount[row], book.order![row], book.product!.of[row], book.quantity![row]]);
          expect(of(some, place)).toEqual(of(all, customer));
        });
      }),
    );
  });

  test("a customer whom the book does not know has no rows", () => {
    const [book] = fc.sample(ordersFor(3, 46_000), 1);
    const some = ordersOf(book!, [7]);
    expect(some.customers).toBe(1);
    expect(some.customer).toHaveLength(0);
  });
});
