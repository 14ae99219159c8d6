/** Albanian words for what facts name. */
import type { Vocabulary } from "../writing.js";

export const vocabulary: Vocabulary = {
  chargeKinds: {
    call: "thirrje",
    message: "mesazh",
    "number-setup": "lidhje e numrit",
    "number-monthly": "tarifë mujore e numrit",
    "call-recording": "incizim i thirrjeve",
    hosting: "strehim në ueb",
    storage: "hapësirë ruajtjeje",
    other: "shërbim tjetër",
  },
  paymentMethods: {
    card: "kartë",
    "bank-transfer": "transfertë bankare",
    crypto: "kriptomonedhë",
    "e-wallet": "portofol elektronik",
    other: "mjet tjetër pagese",
  },
  refundReasons: {
    "cannot-use-service": "pamundësi për ta përdorur shërbimin",
    discontinue: "mosvazhdim i përdorimit",
    "service-failed": "mosfunksionim i shërbimit",
  },
  services: { number: "numri", subscription: "abonimi" },
  personalData: { name: "emri", email: "adresa e postës elektronike", contactPhone: "numri i telefonit" },
  measures: {
    report: "raportim",
    "stop-temporarily": "ndalim i përkohshëm i shërbimeve",
    "block-number": "bllokim i numrit",
    "interrupt-services": "ndërprerje e shërbimeve",
    "block-account": "bllokim i llogarisë",
    "close-account": "mbyllje e llogarisë",
    "terminate-agreement": "zgjidhje e marrëveshjes",
  },
};
