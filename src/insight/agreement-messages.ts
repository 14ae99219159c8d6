/** The messages of sanctions, of taking on subscribers and of orders. */
import type { AgreementCode } from "../core/agreement-codes.js";
import type { Message } from "./message.js";

export const agreementMessages: Readonly<Record<AgreementCode, Message>> = {};
