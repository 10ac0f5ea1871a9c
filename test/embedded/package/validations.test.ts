import { announce, area, changed, orders, SHEET } from "./changedPackage";
import { partText } from "./samePackage";

describe("data validations in a file (ECMA-376 part 1, 18.3.1.32)", () => {
  it("keep operator, alert and prompt", () => {
    const rule = {
      areas: [area(1, 3, [3, 1])],
      type: "whole",
      operator: "greaterThan",
      formula1: "=5",
      ignoreBlanks: false,
      error: { title: "Sum", message: 'Above "5" only', style: "warning", show: true },
      prompt: { title: "Sum", message: "A whole number", show: true },
    } as const;
    const { again } = changed((workbook) => {
      orders(workbook).validations.push(structuredClone({ ...rule, areas: [...rule.areas] }));
      announce(workbook, "validations");
    });
    expect(orders(again).validations[1]).toEqual(rule);
  });

  it("of the file take over what is different and keep the rest", () => {
    const { again, bytes } = changed((workbook) => {
      const [first] = orders(workbook).validations;
      if (first?.error) first.error.message = "N or S";
      announce(workbook, "validations");
    });
    expect(orders(again).validations[0]?.error).toMatchObject({ title: "No", message: "N or S" });
    expect(partText(bytes, SHEET)).toContain('errorTitle="No"');
  });
});
