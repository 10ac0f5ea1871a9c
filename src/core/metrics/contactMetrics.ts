import type { ContactBook, ContactKind } from "../contacts/ContactBook";
import { countContacts } from "../contacts/countContacts";
import { lastContactDays } from "../contacts/lastContactDays";
import type { Metric, MetricContext } from "./Metric";
import { windowsOf } from "./windowsOf";

type Counted = (book: ContactBook, context: MetricContext) => Float64Array;

const all =
  (kind?: ContactKind): Counted =>
  (book, { asOf }) =>
    countContacts(book, { upTo: asOf, ...(kind && { kind }) });

const now =
  (kind?: ContactKind): Counted =>
  (book, context) =>
    countContacts(book, { ...windowsOf(context).now, ...(kind && { kind }) });

const before =
  (kind?: ContactKind): Counted =>
  (book, context) =>
    countContacts(book, { ...windowsOf(context).before, ...(kind && { kind }) });

/** Measures that the log of contacts gives. */
export const contactMetrics = {
  contacts: { kind: "count", columns: [{ field: "contacts" }], contacts: { needs: ["contactDate"], of: all() } },
  complaints: {
    kind: "count",
    columns: [{ field: "complaints" }],
    contacts: { needs: ["contactDate", "contactKind"], of: all("complaint") },
  },
  referrals: { kind: "count", columns: [{ field: "referrals" }], contacts: { needs: ["contactDate", "contactKind"], of: all("referral") } },
  suggestions: {
    kind: "count",
    columns: [{ field: "suggestions" }],
    contacts: { needs: ["contactDate", "contactKind"], of: all("suggestion") },
  },
  /** Days from the last contact to the as-of date. */
  daysSinceContact: {
    kind: "days",
    columns: [{ field: "lastContact", by: (day, { asOf }) => asOf - day }],
    contacts: { needs: ["contactDate"], of: (book, { asOf }) => lastContactDays(book).map((day) => asOf - day) },
  },
  windowContacts: { kind: "count", columns: [], contacts: { needs: ["contactDate"], of: now() } },
  previousContacts: { kind: "count", columns: [], contacts: { needs: ["contactDate"], of: before() } },
  windowComplaints: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: now("complaint") } },
  previousComplaints: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: before("complaint") } },
  windowInquiries: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: now("inquiry") } },
  previousInquiries: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: before("inquiry") } },
  windowLogins: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: now("login") } },
  previousLogins: { kind: "count", columns: [], contacts: { needs: ["contactDate", "contactKind"], of: before("login") } },
  /** Contacts of the window that the customer began. */
  windowInbound: {
    kind: "count",
    columns: [],
    contacts: {
      needs: ["contactDate", "direction"],
      of: (book, context) => countContacts(book, { ...windowsOf(context).now, direction: "inbound" }),
    },
  },
} as const satisfies Readonly<Record<string, Metric>>;
