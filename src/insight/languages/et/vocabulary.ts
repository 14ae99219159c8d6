/** Estonian words for what facts name. */
import type { Vocabulary } from "../writing.js";

export const vocabulary: Vocabulary = {
  chargeKinds: {
    call: "kõne",
    message: "sõnum",
    "number-setup": "numbri avamine",
    "number-monthly": "numbri kuutasu",
    "call-recording": "kõnede salvestamine",
    hosting: "veebimajutus",
    storage: "salvestusruum",
    other: "muu teenus",
  },
  paymentMethods: {
    card: "pangakaart",
    "bank-transfer": "pangaülekanne",
    crypto: "krüptoraha",
    "e-wallet": "e-rahakott",
    other: "muu makseviis",
  },
  refundReasons: {
    "cannot-use-service": "teenust ei saa kasutada",
    discontinue: "klient ei soovi jätkata",
    "service-failed": "teenust ei saanud osutada",
  },
  services: { number: "number", subscription: "püsitellimus" },
  personalData: { name: "nimi", email: "e-posti aadress", contactPhone: "telefoninumber" },
  measures: {
    report: "juhtunust teatamine",
    "stop-temporarily": "teenuste ajutine peatamine",
    "block-number": "numbri blokeerimine",
    "interrupt-services": "teenuste osutamise katkestamine",
    "block-account": "konto blokeerimine",
    "close-account": "konto sulgemine",
    "terminate-agreement": "lepingu ülesütlemine",
  },
};
