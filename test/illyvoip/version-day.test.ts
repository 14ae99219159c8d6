/** R71: the five doors do not ask whether the version was in force; that belongs to other questions. */
import { illyvoip } from "fineprint";
import { expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

it("R71: an account of 2019, before the day of ¶53, is answered like any other", () => {
  const asked = given({
    subscriber: { id: "S1", registeredAt: "2019-01-05T09:00:00Z", otherAccounts: [] },
    deposits: [deposit("D1", "20.00", "2019-06-01T09:00:00Z")],
  })
    .under(illyvoip)
    .at("2019-06-03T09:00:00Z");
  expect(illyvoip.inForceOn).toBe("2020-11-17");
  expect(asked.refund({ reason: "discontinue" })).toMatchObject({ outcome: "granted", amount: { amount: "20.00" } });
  // Saturday 1 June + 3 days is Tuesday 4 June; 2019 lies outside the calendar, but 24:00 is 24:00
  expect(asked.dispute({ kind: "deposit", id: "D1" })).toMatchObject({
    outcome: "open",
    closesAt: "2019-06-04T22:00:00.000Z",
  });
  expect(asked.suspension().outcome).toBe("active");
  expect(asked.renewal().outcome).toBe("none-due");
  expect(asked.inactivity().outcome).toBe("not-addressed");
});
