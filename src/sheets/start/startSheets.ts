import { fields, type FieldId } from "../../core/fields/fields";
import type { Language } from "../../core/Language";
import { choiceWords } from "../../words/choices/choices";
import { isChoiceField } from "../../words/choices/readChoice";
import { fieldWords } from "../../words/fields";
import { startFileWords } from "../../words/startFile";
import { dateFormat } from "../formats/dateFormat";
import type { TableColumn } from "../layout/TableColumn";
import { listSheet } from "../lists/listSheet";
import type { Choices, SheetDescription } from "../SheetDescription";

const ofCustomers = [
  "customer",
  "customerKind",
  "industry",
  "contactPerson",
  "contactRole",
  "stage",
  "need",
  "budgetLevel",
  "deciders",
  "close",
  "expected",
  "lastContact",
  "nextStep",
  "notes",
] as const satisfies readonly FieldId[];
const ofContacts = ["contactCustomer", "contactDate", "direction", "contactKind"] as const satisfies readonly FieldId[];

/** Rows in which the drop-downs are there already. */
const room = 1000;

/** A list of customers and a record of contacts, empty, with drop-downs: every method understands their columns at once. */
export function startSheets(language: Language): readonly SheetDescription[] {
  const { customers, customersNote, contacts, contactsNote } = startFileWords;
  return [
    startSheet("start.customers", ofCustomers, { title: customers[language], note: customersNote[language], language }),
    startSheet("start.contacts", ofContacts, { title: contacts[language], note: contactsNote[language], language }),
  ];
}

interface Heading {
  readonly title: string;
  readonly note: string;
  readonly language: Language;
}

function startSheet(id: string, columns: readonly FieldId[], { title, note, language }: Heading): SheetDescription {
  const sheet = listSheet({ id, title, note, columns: columns.map((field) => emptyColumn(field, language)) });
  const first = sheet.table!.area.row + 1;
  const choices = columns.flatMap((field, column): Choices[] => {
    const values = labelsOf(field, language);
    return values.length === 0 ? [] : [{ area: { row: first, column, rows: room, columns: 1 }, values }];
  });
  return { ...sheet, choices };
}

function emptyColumn(field: FieldId, language: Language): TableColumn {
  const { kind } = fields[field];
  const dated = kind === "date" || kind === "dateOrDays";
  const counted = kind === "number" || kind === "money";
  return {
    header: fieldWords[field].title[language],
    values: [null],
    format: dated ? dateFormat(language) : null,
    align: dated || counted ? "right" : "left",
  };
}

function labelsOf(field: FieldId, language: Language): string[] {
  return isChoiceField(field) ? Object.values(choiceWords[field]).map(({ label }) => label[language]) : [];
}
