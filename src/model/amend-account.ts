/** An account with news, put together without reading its own charges again: they can be many, and a forecast adds daily. */
import type { Account } from "./account.js";
import { accountParser } from "./parsers.js";

/** What is new to an account: deposits and charges are added to its own, services take the place of its own. */
type News = Partial<Pick<Account, "deposits" | "charges" | "numbers" | "subscriptions">>;

/** A parsed account with news, of which the ids are new to it. */
export function amended(account: Account, { deposits = [], charges = [], ...services }: News): Account {
  const { id, currency, subscriber } = account;
  const news = accountParser.parse({ id, currency, subscriber, deposits, charges, ...services });
  return accountParser.adopt(
    joined(account, news),
    joined(accountParser.resolved(account), accountParser.resolved(news)),
  );
}

type Lists = { readonly deposits: readonly unknown[]; readonly charges: readonly unknown[] };

const joined = <Joined extends Lists>(own: Joined, news: Joined): Joined =>
  Object.freeze({
    ...own,
    ...news,
    deposits: Object.freeze([...own.deposits, ...news.deposits]),
    charges: Object.freeze([...own.charges, ...news.charges]),
  });
