/** What stops an account other than the terms themselves. */

/** The outcome by the code of what stops the account. */
export const STOPPED: Readonly<Record<string, "terminated" | "blocked">> = {
  "agreement-ended": "terminated",
  "account-blocked": "blocked",
};
