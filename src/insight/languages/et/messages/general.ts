/** What findings on disputes, crediting and changes of the terms say, in Estonian, and what those of every question can. */
import type { GeneralMessages } from "../../message-groups.js";

export const generalMessages: GeneralMessages = {
  "dispute-open": "vaidlustamise tähtaeg kestab",
  "dispute-closed": "vaidlustamise tähtaeg on möödas",
  "dispute-not-yet": "kulukanne, makse või sündmus, mis seisab alles ees",
  "not-addressed": {
    support: "leping seda küsimust ei käsitle",
    subscriber: "see säte on küsimusele kõige lähemal, kuid ei käsitle seda",
  },
  "credited-in-time": "makse kanti kontole õigel ajal",
  "crediting-running": {
    support: "makse kandmine kontole",
    subscriber: "teie makse kandmine kontole",
  },
  "crediting-late": {
    support: "makset ei kantud kontole õigel ajal",
    subscriber: "teie makset ei kantud kontole õigel ajal",
  },
  "funds-not-received": {
    support: "raha, mis ei ole veel operaatorini jõudnud",
    subscriber: "teie raha, mis ei ole veel operaatorini jõudnud",
  },
  publication: "muudatuse avaldamine",
  published: "muudatus on avaldatud",
  "before-publication": "muudatus jõustuks enne selle avaldamist",
  "offer-by-publication": {
    support: "pakkumust muudetakse muudatuse avaldamisega",
    subscriber: "operaator saab lepingut muuta muudatuse avaldamisega",
  },
  "rates-by-publication": {
    support: "hindu muudetakse nende avaldamisega",
    subscriber: "operaator saab oma hindu muuta nende avaldamisega",
  },
  "no-rates-by-publication": "see ei põhine reeglil, et hindu muudetakse nende avaldamisega",
  "notice-too-short": "muudatus avaldati liiga vähe päevi enne selle jõustumist",
  "notice-kept": "etteteatamisaeg ei ole takistuseks",
  "calendar-not-covered": {
    support: "mõni oluline päev jääb tööpäevade kalendrist välja, seega puhkepäevi ei arvestatud",
    subscriber: "tööpäevade kalender selle päevani ei ulatu, seega puhkepäevi ei arvestatud",
  },
  "not-known": "osa asjaolusid ei ole teada",
};
