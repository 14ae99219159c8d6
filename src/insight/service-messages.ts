/** The messages of activation, use, storage, uptime and backups. */
import type { ServiceCode } from "../core/service-codes.js";
import type { Message } from "./message.js";

export const serviceMessages: Readonly<Record<ServiceCode, Message>> = {};
