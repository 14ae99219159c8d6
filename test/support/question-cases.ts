/** Questions that need no account, whose instants crowd around edges. */
import type {
  BackupQuestion,
  CreditingQuestion,
  InvoiceQuestion,
  RegistrationQuestion,
  StorageQuestion,
  TermsChangeQuestion,
  UptimeQuestion,
} from "fineprint";
import { fc } from "../fc.js";
import { HOUR, iso, tidy } from "./instants.js";

/** Instants around holidays, clock changes, a missing 29 February, a version's day and the end of the calendars. */
const instant = fc
  .tuple(
    fc.constantFrom(
      "2026-06-17T21:00:00Z",
      "2026-03-27T22:00:00Z",
      "2026-10-23T21:00:00Z",
      "2026-02-27T23:00:00Z",
      "2020-11-15T23:00:00Z",
      "2030-12-27T22:00:00Z",
    ),
    fc.integer({ min: -24, max: 14 * 24 }),
    fc.constantFrom(0, 0, 1, -1),
  )
  .map(([from, hours, more]) => Date.parse(from) + hours * HOUR + more);

/** An item with an id of its own. */
const identified = <Item extends object>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc.array(item, { maxLength }).map((items) => items.map((fields, i) => ({ id: `X${i + 1}`, ...fields })));
const bytes = fc.oneof(fc.nat({ max: 100 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

const invoice = fc.record({
  currency: fc.constantFrom("EUR", "JPY", "KWD"),
  lines: identified(
    fc.record({
      kind: fc.constantFrom("fee", "fee", "setup", "usage", "discount", "coupon"),
      amount: fc.constantFrom("9.90", "5.05", "0.25", "0.000000000001", "33.333333333333"),
      fromOn: fc.option(
        instant.map((at) => iso(at).slice(0, 10)),
        { nil: undefined },
      ),
    }),
    3,
  ),
  taxes: fc.option(identified(fc.record({ rate: fc.constantFrom("0", "0.1", "0.18", "0.055") }), 2), {
    nil: undefined,
  }),
});

const storage = fc.record({
  quota: bytes,
  extra: fc.option(bytes, { nil: undefined }),
  incoming: bytes,
  recordings: identified(fc.record({ at: instant.map(iso), size: bytes }), 4),
  endedAt: fc.option(instant.map(iso), { nil: undefined }),
});

/** Eighteen years before days around which the instants crowd. */
const birthOn = fc.constantFrom("2008-02-29", "2008-02-28", "2008-03-01", "2008-06-18", "2008-10-25", "2012-12-31");
const orMissing = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constantFrom(null, undefined));

const registration = fc.record({
  submittedAt: fc.option(instant.map(iso), { nil: undefined }),
  applicant: fc.record({
    birthOn: fc.option(birthOn, { nil: undefined }),
    sanctioned: fc.constantFrom(false, false, true, undefined),
    name: orMissing(fc.constant("Arta")),
    email: orMissing(fc.constant("arta@example.com")),
    contactPhone: orMissing(fc.constant("+38344555010")),
  }),
  requests: fc.option(
    fc.array(
      fc.record({
        kind: fc.constant("identity" as const),
        requestedAt: instant.map(iso),
        answeredAt: fc.option(instant.map(iso), { nil: undefined }),
      }),
      { maxLength: 2 },
    ),
    { nil: undefined },
  ),
});
/** A while that begins around an instant: of an hour at most, about as long as a month may be down, or of days. */
const lasting = fc
  .tuple(
    instant,
    fc.oneof(
      fc.integer({ min: 1, max: HOUR }),
      fc.integer({ min: 2_650_000, max: 2_700_000 }),
      fc.integer({ min: HOUR, max: 40 * 24 * HOUR }),
    ),
  )
  .map(([from, length]) => ({ fromAt: iso(from), untilAt: iso(from + length) }));

const uptime = fc.record({
  month: fc.constantFrom("2026-03", "2026-04", "2026-06", "2026-10", "2026-11", "2030-12"),
  outages: fc.option(
    identified(
      fc
        .tuple(lasting, fc.boolean(), fc.constantFrom("operator", "operator", "third-party"))
        .map(([{ fromAt, untilAt }, goesOn, reportedBy]) => ({
          fromAt,
          untilAt: goesOn ? undefined : untilAt,
          reportedBy,
        })),
      3,
    ),
    { nil: undefined },
  ),
  maintenance: fc.option(identified(lasting, 2), { nil: undefined }),
});

const backup = fc.record({
  shared: fc.constantFrom(true, true, false, undefined),
  usedBytes: fc.constantFrom(0, 20_000_000_000, 20_000_000_001, 21_474_836_480, 21_474_836_481, undefined),
});

const crediting = fc
  .tuple(instant, fc.option(fc.nat({ max: 9 * 24 }), { nil: undefined }))
  .map(([received, hours]) => ({
    deposit: {
      receivedAt: iso(received),
      creditedAt: hours === undefined ? undefined : iso(received + hours * HOUR),
    },
  }));

const change = fc.record({
  publishedAt: fc.option(instant.map(iso), { nil: undefined }),
  effectiveAt: instant.map(iso),
  changes: fc.constantFrom("rates", "services", "operator-services", "offer"),
});

/** A question with the instant at which it is asked. */
const asked = <Question>(rest: fc.Arbitrary<object>): fc.Arbitrary<Question> =>
  fc.tuple(instant, rest).map(([at, fields]) => tidy({ at: iso(at), ...fields }) as Question);

export const registrationCase: fc.Arbitrary<RegistrationQuestion> = asked(registration);
export const invoiceCase: fc.Arbitrary<InvoiceQuestion> = asked(invoice);
export const storageCase: fc.Arbitrary<StorageQuestion> = asked(storage);
export const creditingCase: fc.Arbitrary<CreditingQuestion> = asked(crediting);
export const changeCase: fc.Arbitrary<TermsChangeQuestion> = asked(change);
export const uptimeCase: fc.Arbitrary<UptimeQuestion> = asked(uptime);
export const backupCase: fc.Arbitrary<BackupQuestion> = asked(backup);
