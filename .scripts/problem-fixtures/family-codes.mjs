// Codes of a family's file: what contradicts itself between its members.
import { petitioner } from "./bases.mjs";

const own = { id: "own", title: "Record of the brother", file: "evidence/passport.png", person: "brother" };

export const familyCodes = {
  "family-relationship-missing": {
    from: "family",
    change: { "/petitioner": { ...petitioner, relationship: { sister: "brother" } } },
  },
  "family-person-unclear": { from: "family", change: { "/exhibits/0/person": "beneficiary" } },
  "family-exhibit-personal": { from: "family", change: { "/exhibits/0/for": null } },
  "family-exhibit-of-another": {
    from: "family",
    change: {
      "/exhibits/-": own,
      "/request/whyNow": { text: "The valve fails in January 2027.", cites: [{ exhibit: "own" }] },
    },
  },
  "family-members-alike": { from: "family", change: { "/members/1/beneficiary/passport/number": "ZZ0000001" } },
};
