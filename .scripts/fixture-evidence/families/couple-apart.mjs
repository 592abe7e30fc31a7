import { form, identity, letter, record, statement } from "../kinds.mjs";

// The pages of passports and cards keep their words, so that a test can look for them in other packets.
const readable = (document) => ({ ...document, look: "pdf" });
const clinic = ["Westlake Hematology Clinic", "2200 Beacon Slope, Los Angeles, CA 90057"];
const g28 = (who, client) =>
  form(`forms/${who}/g-28-ice.pdf`, {
    form: "G-28",
    title: "Notice of Entry of Appearance as Attorney or Accredited Representative",
    edition: "09/17/18",
    pages: [
      [
        ["Attorney", "Marchbanks, Leila"],
        ["Agency", "X ICE"],
        ["Client", client],
        ["Signatures", "(ink)"],
      ],
    ],
  });

export const documents = [
  letter("evidence/hematologist.pdf", {
    head: clinic,
    on: "November 10, 2026",
    re: "Nicholas Tabe: sickle cell disease",
    body: `I treated Mr. Nicholas Tabe from May 2022 until his arrest. He has sickle cell disease with crises that close the vessels of chest and bone. With hydroxyurea, fluids, warmth and treatment within an hour of the first pain he had one crisis a year.

At home his wife, Grace Tabe, watched for the signs, gave the first medicine and drove him here. Nobody else has been trained.

---

We will see him within two days of a release and every second week after it. The charity program of the clinic bears the cost. Care at home by his wife is part of the plan until at least December 2027.`,
    sign: "Dr. Marisela Quan",
    title: "Hematologist",
  }),
  record("evidence/marriage.pdf", {
    head: ["Republic of Cameroon", "Civil Status Registry, Buea"],
    title: "Marriage certificate",
    parts: [
      {
        rows: [
          ["Husband", "Nicholas Tabe, born 21 March 1989"],
          ["Wife", "Grace Enow, born 8 December 1991"],
          ["Married", "10 January 2015, Buea"],
          ["Registered in English", "12 January 2015"],
        ],
      },
    ],
  }),
  letter("evidence/cousin-letter.pdf", {
    head: ["Peter Ashu", "915 Ardmore Crest, Apt. 12, Los Angeles, CA 90006"],
    on: "November 14, 2026",
    re: "Support of Nicholas and Grace Tabe",
    body: `I am a cousin of Grace and a permanent resident of the United States. I have known Grace all my life and Nicholas since their wedding.

Both came to live with me at 915 Ardmore Crest, Apartment 12, in 2022. Grace still does, and Nicholas will again when he is released. I give them a room, food, and rides to the clinic, the court and ICE, and will see that they come to each hearing.`,
    sign: "Peter Ashu",
  }),
  readable(
    identity("evidence/cousin-card.pdf", {
      issuer: "UNITED STATES OF AMERICA",
      title: "Permanent Resident",
      rows: [
        ["Surname", "ASHU"],
        ["Given name", "PETER"],
        ["Country of birth", "Cameroon"],
        ["Card expires", "06/02/2032"],
      ],
    }),
  ),
  letter("evidence/cousin-pay.pdf", {
    head: ["Pacific Linen Service", "Los Angeles"],
    on: "November 6, 2026",
    re: "Employment of Peter Ashu",
    body: `Mr. Peter Ashu has worked for us as a shift supervisor since August 2017 and earns $71,200 a year.`,
    sign: "Yolanda Brandt",
    title: "Payroll",
  }),
  record("evidence/cousin-bill.pdf", {
    head: ["City Water and Power", "Los Angeles"],
    title: "Statement of service",
    parts: [
      {
        rows: [
          ["Customer", "Peter Ashu"],
          ["Service address", "915 Ardmore Crest, Apt. 12, Los Angeles, CA 90006"],
          ["Period", "October 2026"],
        ],
      },
    ],
  }),
  letter("evidence/parish.pdf", {
    head: ["Parish of St. Odile", "Los Angeles"],
    on: "November 8, 2026",
    re: "Nicholas and Grace Tabe",
    body: `Nicholas and Grace have sung in our choir every Sunday since 2022. Thirty families have signed that they will drive them to court and to ICE.`,
    sign: "Rev. Amado Ruiz",
  }),
  record("evidence/detention-records.pdf", {
    head: ["Winn Correctional Center", "Medical unit"],
    title: "Record of Nicholas Tabe",
    parts: [
      {
        rows: [
          ["July 2, 2026", "Chest pain 9/10; seen after 7 hours; sent to hospital"],
          ["August 15, 2026", "Back pain 10/10; acetaminophen; seen after 11 hours"],
          ["September 30, 2026", "Acute chest syndrome; hospital, 6 days, exchange transfusion"],
          ["November 1, 2026", "Hydroxyurea not in stock, 19 days"],
        ],
      },
    ],
    sign: "Medical unit, copy given to detainee",
  }),
  letter("evidence/expert.pdf", {
    head: ["Dr. Henry Osei", "Professor of medicine, New Orleans"],
    on: "November 15, 2026",
    re: "Review of the detention records of Nicholas Tabe",
    body: `Three crises in three months, each treated after seven hours or more. Acute chest syndrome is what people with this disease die of. The unit has no transfusion service and is seventy minutes from the nearest one. I do not see how this can be made safe in custody.`,
    sign: "Henry Osei, M.D.",
  }),
  readable(
    identity("evidence/nicholas-passport.pdf", {
      issuer: "REPUBLIC OF CAMEROON",
      title: "Passport",
      rows: [
        ["Surname", "TABE"],
        ["Given name", "NICHOLAS"],
        ["Date of birth", "21 MAR 1989"],
        ["Passport no.", "CM000211"],
        ["Date of expiry", "03 FEB 2029"],
      ],
    }),
  ),
  record("evidence/nicholas-record.pdf", {
    head: ["Superior Court of California", "County of Los Angeles"],
    title: "Disposition",
    parts: [
      {
        rows: [
          ["Defendant", "Nicholas Tabe"],
          ["Charge", "Driving without a license, February 9, 2023"],
          ["Result", "Fine of $214, paid; license obtained April 2023"],
          ["Other entries", "None; state and FBI checks of October 12, 2026"],
        ],
      },
    ],
  }),
  record("evidence/nicholas-hearing.pdf", {
    head: ["Immigration Court", "Jena, Louisiana"],
    title: "Notice of hearing",
    parts: [
      {
        rows: [
          ["Respondent", "TABE, NICHOLAS"],
          ["Hearing", "February 9, 2027, 8:30 AM"],
          ["Date of notice", "October 5, 2026"],
        ],
      },
    ],
  }),
  record("evidence/training.pdf", {
    head: clinic,
    title: "Certificate of training",
    parts: [
      {
        rows: [
          ["Trained", "Grace Tabe"],
          ["In", "Home care of sickle cell crises: fluids, warmth, first medicine, when to call"],
          ["On", "June 18, 2022; renewed June 20, 2025"],
        ],
      },
    ],
    sign: "Dr. Marisela Quan",
  }),
  record("evidence/grace-reporting.pdf", {
    head: ["U.S. Immigration and Customs Enforcement", "Los Angeles"],
    title: "Record of reporting",
    parts: [
      {
        rows: [
          ["Name", "TABE, GRACE"],
          ["Appeared", "Every date set, June 2022 to September 2026"],
          ["Next", "December 16, 2026"],
        ],
      },
    ],
  }),
  record("evidence/grace-hearing.pdf", {
    head: ["Immigration Court", "Los Angeles, California"],
    title: "Notice of hearing",
    parts: [
      {
        rows: [
          ["Respondent", "TABE, GRACE"],
          ["Hearing", "October 13, 2027, 1:00 PM"],
          ["Date of notice", "March 3, 2026"],
        ],
      },
    ],
  }),
  letter("evidence/grace-counselor.pdf", {
    head: ["Harbor House", "Los Angeles"],
    on: "November 12, 2026",
    re: "Grace Tabe",
    body: `Mrs. Tabe has come to me every week since September 2022. She was held by soldiers in Buea for nine days in 2021 and is treated for what they did to her. She sleeps again, works, and cares for her husband. To be locked up would undo it.`,
    sign: "Noor Castellanos, LCSW",
  }),
  readable(
    identity("evidence/grace-passport.pdf", {
      issuer: "REPUBLIC OF CAMEROON",
      title: "Passport",
      rows: [
        ["Surname", "TABE"],
        ["Given name", "GRACE"],
        ["Date of birth", "08 DEC 1991"],
        ["Passport no.", "CM000212"],
        ["Date of expiry", "03 FEB 2029"],
      ],
    }),
  ),
  statement("evidence/grace-checks.pdf", {
    title: "Record checks of Grace Tabe",
    body: "State of California and FBI, October 12, 2026: no entry.",
    sign: "Harbor Immigrant Defense, for the file",
  }),
  g28("nicholas", "Tabe, Nicholas"),
  g28("grace", "Tabe, Grace"),
  form("forms/grace/i-131.pdf", {
    form: "I-131",
    title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records",
    edition: "01/20/25",
    pages: [
      [
        ["Part 1", "X Parole in place request to ICE"],
        ["Part 2. Beneficiary", "Tabe, Grace, born 12/08/1991"],
      ],
      [
        ["Part 8. Item 1", "See attached explanation"],
        ["Part 8. Item 2", "365 days"],
        ["Part 10. Signature", "(ink)"],
      ],
    ],
  }),
  form("forms/grace/i-134.pdf", {
    form: "I-134",
    title: "Declaration of Financial Support",
    edition: "01/20/25",
    pages: [
      [
        ["Supporter", "Ashu, Peter"],
        ["Beneficiary", "Tabe, Grace"],
        ["Yearly income", "$71,200"],
        ["Signature", "(ink)"],
      ],
    ],
  }),
];
