/** The messages of payments, invoices and liability. */
import type { PaymentCode } from "../core/payment-codes.js";
import type { Message } from "./message.js";

export const paymentMessages: Readonly<Record<PaymentCode, Message>> = {};
