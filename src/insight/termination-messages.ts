/** The messages of settling an account at the end. */
import type { TerminationCode } from "../core/termination-codes.js";
import type { Message } from "./message.js";

export const terminationMessages: Readonly<Record<TerminationCode, Message>> = {};
