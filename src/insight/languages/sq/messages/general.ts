/** What findings on disputes, crediting and changes of the terms say, in Albanian, and what those of every question can. */
import type { GeneralMessages } from "../../message-groups.js";

export const generalMessages: GeneralMessages = {
  "dispute-open": "afati i kundërshtimit është i hapur",
  "dispute-closed": "afati i kundërshtimit ka kaluar",
  "dispute-not-yet": "debitimi, pagesa ose ngjarja, që ende nuk ka ndodhur",
  "not-addressed": {
    support: "marrëveshja nuk shprehet për këtë",
    subscriber: "kjo dispozitë i afrohet më së shumti çështjes, por nuk shprehet për të",
  },
  "credited-in-time": "pagesa u kreditua në llogari brenda afatit",
  "crediting-running": {
    support: "kreditimi i pagesës",
    subscriber: "kreditimi i pagesës suaj",
  },
  "crediting-late": {
    support: "pagesa nuk u kreditua në llogari brenda afatit",
    subscriber: "pagesa juaj nuk u kreditua në llogari brenda afatit",
  },
  "funds-not-received": {
    support: "paratë, që ende nuk kanë mbërritur te operatori",
    subscriber: "paratë tuaja, që ende nuk kanë mbërritur te operatori",
  },
  publication: "publikimi i ndryshimit",
  published: "ndryshimi është publikuar",
  "before-publication": "ndryshimi do të hynte në fuqi para se të publikohej",
  "offer-by-publication": {
    support: "oferta ndryshohet me publikim",
    subscriber: "operatori mund ta ndryshojë marrëveshjen duke e publikuar ndryshimin",
  },
  "rates-by-publication": {
    support: "çmimet ndryshohen me publikim",
    subscriber: "operatori mund t'i ndryshojë çmimet duke i publikuar",
  },
  "no-rates-by-publication": "kjo nuk mbështetet te rregulli se çmimet ndryshohen me publikim",
  "notice-too-short": "ndryshimi u publikua tepër pak ditë para hyrjes në fuqi",
  "notice-kept": "asnjë afat njoftimi nuk e pengon",
  "calendar-not-covered": {
    support:
      "një ditë që ka rëndësi është jashtë kalendarit të ditëve të punës, prandaj ditët e pushimit nuk u morën parasysh",
    subscriber: "kalendari i ditëve të punës nuk e përfshin atë ditë, prandaj ditët e pushimit nuk u morën parasysh",
  },
  "not-known": "disa fakte nuk dihen",
};
