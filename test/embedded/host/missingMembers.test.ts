import { clientMetadata } from "../../../src/embedded/host/clientMetadata.generated";
import { excelObjects, furnishedExcel } from "./support/excelObjects";

describe("every property that the client library can ask for (learn.microsoft.com/javascript/api/excel) is served or refused by its name", () => {
  test.each(Object.entries(excelObjects))("Excel.%s", async (name, find) => {
    const { Excel } = await furnishedExcel();
    const { scalars } = clientMetadata[name]!;
    const served: string[] = [];
    for (const scalar of scalars) {
      try {
        await Excel.run(async (context) => {
          find(context).load(scalar);
          await context.sync();
        });
        served.push(scalar);
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string };
        expect([scalar, code, message]).toEqual([
          scalar,
          "ApiNotFound",
          expect.stringMatching(new RegExp(`implement ${name}\\.${scalar}\\b`)),
        ]);
      }
    }
    expect(served.length).toBeGreaterThan(0);
  });
});
