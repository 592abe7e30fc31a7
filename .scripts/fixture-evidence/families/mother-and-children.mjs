import { form, identity, letter, record, statement } from "../kinds.mjs";

const hospital = ["Three Rivers Children's Hospital", "1200 Allegheny Rise, Pittsburgh, PA 15212"];
const uncle = "Phiri, Mulenga";
const passport = (name, title, surname, given, born, sex, number, until) =>
  identity(`evidence/${name}.pdf`, {
    issuer: "REPUBLIC OF ZAMBIA",
    title,
    rows: [
      ["Surname", surname],
      ["Given names", given],
      ["Nationality", "ZAMBIAN"],
      ["Date of birth", born],
      ["Sex", sex],
      ["Passport no.", number],
      ["Date of expiry", until],
    ],
  });
// The pages of passports and cards keep their words, so that a test can look for them in other packets.
const readable = (document) => ({ ...document, look: "pdf" });
const i131 = (who, name, born) =>
  form(`forms/${who}/i-131.pdf`, {
    form: "I-131",
    title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records",
    edition: "01/20/25",
    pages: [
      [
        ["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"],
        ["Part 2. Beneficiary", `${name}, born ${born}`],
        ["Petitioner", uncle],
      ],
      [
        ["Part 8. Item 1", "See attached explanation"],
        ["Part 8. Item 2", "120 days"],
        ["Part 8. Item 3.a", "01/25/2027"],
        ["Part 8. Item 3.b", "Lusaka, Zambia"],
        ["Part 10. Signature", "(ink)"],
      ],
    ],
  });
const i134 = (who, name) =>
  form(`forms/${who}/i-134-uncle.pdf`, {
    form: "I-134",
    title: "Declaration of Financial Support",
    edition: "01/20/25",
    pages: [
      [
        ["Supporter", uncle],
        ["Beneficiary", name],
        ["Yearly income", "$93,400"],
        ["Signature", "(ink)"],
      ],
    ],
  });
const g1145 = (who) =>
  form(`forms/${who}/g-1145.pdf`, {
    form: "G-1145",
    title: "e-Notification of Application/Petition Acceptance",
    edition: "09/26/14",
    pages: [
      [
        ["Name", uncle],
        ["E-mail address", "mulenga.phiri@example.org"],
        ["Mobile phone", "412-555-0200"],
      ],
    ],
  });

export const documents = [
  readable(
    identity("evidence/uncle-passport.pdf", {
      issuer: "UNITED STATES OF AMERICA",
      title: "Passport",
      rows: [
        ["Surname", "PHIRI"],
        ["Given names", "MULENGA"],
        ["Date of birth", "09 JUN 1983"],
        ["Passport no.", "X00000200"],
        ["Date of expiry", "14 MAR 2033"],
      ],
    }),
  ),
  letter("evidence/uncle-pay.pdf", {
    head: ["Allegheny Ridge Medical Group", "300 Ridge Parkway, Pittsburgh, PA 15212"],
    on: "November 5, 2026",
    re: "Employment of Mulenga Phiri",
    body: `Mr. Mulenga Phiri, registered nurse, has worked for us full time since June 2014. His salary is $93,400 a year. His position is permanent.

---

Lease of October 1, 2024: the house at 418 Marigold Terrace, Pittsburgh, four bedrooms, rented to Mulenga Phiri until September 30, 2028.`,
    sign: "Dana Kowalski",
    title: "Human resources",
  }),
  record("evidence/visa-refusals.pdf", {
    head: ["Embassy of the United States of America", "Lusaka, Zambia"],
    title: "Notice of refusal",
    parts: [
      {
        rows: [
          ["Applicants", "BANDA, CHANDA; BANDA, MAPALO; BANDA, THANDIWE"],
          ["Visa class", "B-2"],
          ["Date", "22 SEP 2026"],
        ],
        body: "You are not eligible under section 214(b) of the Immigration and Nationality Act. This decision cannot be appealed. You may apply again.",
      },
    ],
  }),
  record("evidence/father-death.pdf", {
    head: ["Republic of Zambia", "Department of National Registration"],
    title: "Certificate of death",
    parts: [
      {
        rows: [
          ["Name", "Joseph Banda"],
          ["Died", "17 May 2024, Kitwe"],
          ["Occupation", "Miner"],
          ["Spouse", "Chanda Banda"],
          ["Registered", "24 May 2024"],
        ],
      },
    ],
  }),
  record("evidence/family-register.pdf", {
    head: ["Republic of Zambia", "Department of National Registration"],
    title: "Extract of the register of births",
    parts: [
      {
        rows: [
          ["Child", "Thandiwe Banda, born 2 February 2016, Kitwe"],
          ["Child", "Mapalo Banda, born 30 August 2019, Kitwe"],
          ["Father of both", "Joseph Banda"],
          ["Mother of both", "Chanda Mwansa Banda, born Phiri"],
          ["Issued", "6 October 2026"],
        ],
      },
    ],
  }),
  letter("evidence/stay-letter.pdf", {
    head: hospital,
    on: "November 9, 2026",
    re: "Stay of the family of Mapalo Banda",
    body: `Mapalo Banda is to be operated at our hospital on February 3, 2027. We ask that he be here from January 26 and stay within one hour of the hospital until the checkup in the twelfth week after the operation.

A parent must be on the ward day and night and consent to each procedure. A brother or sister may live in the family house of the hospital with the parent; we know of no other care for a child who stays at home alone.

This letter says nothing of the illness, so that it can be shown to everybody whom it helps.`,
    sign: "Grace Lindqvist",
    title: "Family services",
  }),
  letter("evidence/surgeon-letter.pdf", {
    head: hospital,
    on: "November 9, 2026",
    re: "Mapalo Banda: diagnosis, plan and cost",
    body: `Mapalo Banda, seven, has moyamoya disease: the arteries at the base of his brain are closing. He has had two strokes, in March and in July 2026, and moves his left hand poorly since the second. Without a bypass a third stroke within the year is more likely than not, and may be fatal.

I will join an artery of the scalp to one of the brain on both sides on February 3, 2027. In our experience nine of ten children have no further stroke.

---

No hospital in Zambia does this operation. The University Teaching Hospital wrote on September 30 that it has neither the microscope nor the surgeon; the unit in Johannesburg that used to take such children closed to foreign patients in 2025.

He may fly with one stop, if he drinks enough and an adult who knows his signs sits beside him. Estimated cost: $142,000, of which the hospital bears $100,000 and the Bright Rivers Fund $42,000.`,
    sign: "Dr. Ileana Marchetti",
    title: "Pediatric neurosurgeon",
  }),
  record("evidence/mri-report.pdf", {
    head: ["University Teaching Hospital, Lusaka", "Department of Radiology"],
    title: "Magnetic resonance angiography of Mapalo Banda",
    parts: [
      {
        rows: [
          ["Date", "19 August 2026"],
          ["Right carotid", "Occluded above the ophthalmic artery, Suzuki stage IV"],
          ["Left carotid", "Narrowed by 80 percent, Suzuki stage III"],
          ["Old infarcts", "Right frontal (March 2026), right parietal (July 2026)"],
          ["Hospital number", "UTH-77120-M"],
        ],
        body: "Impression: bilateral moyamoya vasculopathy with two infarcts of different age.",
      },
    ],
    sign: "Dr. Natasha Zulu",
  }),
  letter("evidence/fund-letter.pdf", {
    head: ["Bright Rivers Fund", "77 Penn Quay, Pittsburgh, PA 15222"],
    on: "November 10, 2026",
    re: "Commitment for the operation of Mapalo Banda",
    body: `We will pay $42,000 to Three Rivers Children's Hospital for the operation of Mapalo Banda, and his flights there and back.

---

Letter of Quayside Bank, November 9, 2026: account of the Bright Rivers Fund, balance $318,900.`,
    sign: "Theodore Baptiste",
    title: "Secretary",
  }),
  letter("evidence/return-tickets.pdf", {
    head: ["Kafue Travel", "Cairo Road, Lusaka"],
    on: "November 12, 2026",
    re: "Flights of the Banda family",
    body: `Booked and paid: Lusaka to Pittsburgh by way of Addis Ababa and Washington, January 24, 2027; Pittsburgh to Lusaka, May 22, 2027. Passengers: Chanda Banda, Mapalo Banda, Thandiwe Banda.`,
    sign: "R. Tembo",
  }),
  readable(passport("mapalo-passport", "Passport", "BANDA", "MAPALO", "30 AUG 2019", "M", "ZN000201", "11 JAN 2031")),
  statement("evidence/mapalo-consent.pdf", {
    title: "Consent of the mother of Mapalo Banda",
    body: `I, Chanda Mwansa Banda, mother of Mapalo Banda, consent to his journey to Pittsburgh with me from January 24 to May 22, 2027, to the operation by Dr. Marchetti, and to blood transfusion. His father has died.`,
    on: "Kitwe, November 13, 2026, before Commissioner for Oaths P. Ngoma",
    sign: "Chanda Mwansa Banda",
  }),
  readable(
    passport("mother-passport", "Passport", "BANDA", "CHANDA MWANSA", "14 APR 1992", "F", "ZN000202", "11 JAN 2036"),
  ),
  letter("evidence/mother-employer.pdf", {
    head: ["Nkana East Primary School", "Kitwe"],
    on: "November 6, 2026",
    re: "Leave of Mrs. Chanda Banda",
    body: `Mrs. Banda has taught grade four at this school since January 2015. She has unpaid leave from January 18 to May 31, 2027, and her class is waiting for her.`,
    sign: "B. Sakala",
    title: "Head teacher",
  }),
  statement("evidence/mother-statement.pdf", {
    title: "Statement of Chanda Banda",
    body: `I am the mother of Mapalo and Thandiwe. I have seen both strokes. I know the signs: he stops in the middle of a word, his mouth hangs, his hand opens. I have taken the training for parents that the hospital in Pittsburgh gives by video.

I take tablets against high blood pressure; my clinic says that I may fly.`,
    oath: "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.",
    on: "Executed on November 14, 2026, in Kitwe, Zambia.",
    sign: "Chanda Mwansa Banda",
  }),
  readable(
    passport("thandiwe-passport", "Passport", "BANDA", "THANDIWE", "02 FEB 2016", "F", "ZN000203", "11 JAN 2031"),
  ),
  statement("evidence/thandiwe-consent.pdf", {
    title: "Consent of the mother of Thandiwe Banda",
    body: `I, Chanda Mwansa Banda, mother of Thandiwe Banda, consent to her journey to Pittsburgh with me from January 24 to May 22, 2027. Her father has died.`,
    on: "Kitwe, November 13, 2026, before Commissioner for Oaths P. Ngoma",
    sign: "Chanda Mwansa Banda",
  }),
  letter("evidence/thandiwe-school.pdf", {
    head: ["Nkana East Primary School", "Kitwe"],
    on: "November 6, 2026",
    re: "Place of Thandiwe Banda in grade five",
    body: `Thandiwe Banda may be absent in the first term of 2027 and keeps her place. She will be given her lessons by post. The school counselor has seen her every week since her father's accident because she is afraid to sleep alone.`,
    sign: "B. Sakala",
    title: "Head teacher",
  }),
  ...["mother", "mapalo", "thandiwe"].map(g1145),
  i131("mother", "Banda, Chanda Mwansa", "04/14/1992"),
  i131("mapalo", "Banda, Mapalo", "08/30/2019"),
  i131("thandiwe", "Banda, Thandiwe", "02/02/2016"),
  i134("mother", "Banda, Chanda Mwansa"),
  i134("mapalo", "Banda, Mapalo"),
  i134("thandiwe", "Banda, Thandiwe"),
  form("forms/mapalo/i-134-fund.pdf", {
    form: "I-134",
    title: "Declaration of Financial Support",
    edition: "01/20/25",
    pages: [
      [
        ["Supporter", "Baptiste, Theodore, for Bright Rivers Fund"],
        ["Beneficiary", "Banda, Mapalo"],
        ["Assets", "$318,900"],
        ["Signature", "(ink)"],
      ],
    ],
  }),
];
