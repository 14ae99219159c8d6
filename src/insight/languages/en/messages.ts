/** What findings say in English. */
import type { Catalogue } from "../catalogue.js";
import { accountMessages } from "./messages/account.js";
import { agreementMessages } from "./messages/agreement.js";
import { generalMessages } from "./messages/general.js";
import { paymentMessages } from "./messages/payment.js";
import { refundMessages } from "./messages/refund.js";
import { serviceMessages } from "./messages/service.js";
import { terminationMessages } from "./messages/termination.js";

export const messages: Catalogue["messages"] = {
  ...refundMessages,
  ...accountMessages,
  ...generalMessages,
  ...agreementMessages,
  ...paymentMessages,
  ...serviceMessages,
  ...terminationMessages,
};
