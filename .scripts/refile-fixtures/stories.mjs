// Five invented stories of a request that was denied and asked again.
import { letter, record } from "../fixture-evidence/kinds.mjs";

const byHand = (...forms) =>
  forms.map((form) => (typeof form === "string" ? { form, addedByHand: true } : { ...form, addedByHand: true }));

const notice = ({ agency = "U.S. Citizenship and Immigration Services", on, receipt, person, body }) =>
  letter("notice.pdf", {
    head: [agency, "INVENTED NOTICE, FOR A SAMPLE CASE"],
    on,
    re: `${receipt === undefined ? "" : `Receipt number ${receipt}. `}Request for parole: ${person}. Decision: denied`,
    body,
    sign: "Officer",
  });

export const stories = [
  {
    // The doctors had given a date; then the heart failed for the first time.
    name: "worse-heart",
    base: "cases/medical-treatment/case.json",
    documents: [
      notice({
        on: "December 4, 2026",
        receipt: "IOE0900000143",
        person: "Olena Kovalenko",
        body: `The record does not show that the operation cannot wait for the dates offered in Poland.

The letters in the record describe a forecast and not a present emergency.`,
      }),
      record("discharge.pdf", {
        head: ["Szpital Wojewódzki, Rzeszów, Department of Cardiology", "English original, for the family"],
        title: "Discharge summary",
        parts: [
          {
            rows: [
              ["Patient", "Olena Kovalenko, born March 2, 1961"],
              ["Admitted", "December 7, 2026, 3:10 a.m., by ambulance: fluid in the lungs"],
              ["Ejection fraction", "34 percent on December 8, 2026"],
              ["Discharged", "December 11, 2026, on oxygen at night"],
            ],
          },
        ],
        sign: "Ewa Zielińska, M.D.",
      }),
      letter("surgeon-again.pdf", {
        head: ["Lakefront Heart Institute", "900 Lakefront Drive, Cleveland, OH 44113"],
        on: "December 14, 2026",
        re: "Olena Kovalenko, born March 2, 1961",
        body: `I have read the record of Mrs. Kovalenko's stay in the hospital of December 7 to 11, 2026. An ejection fraction of 34 percent is below the limit of which I wrote on November 6. The risk of the operation has doubled and rises with every week.

I keep January 11, 2027 for her. I would not offer her the operation in May 2027; by then I do not expect that she could survive it. She may fly with a companion and oxygen until January 8, 2027.`,
        sign: "Helen Marchetti, M.D.",
      }),
    ],
    denial: {
      agency: "USCIS",
      receipt: "IOE0900000143",
      filedOn: "2026-11-24",
      deniedOn: "2026-12-04",
      noticeSpeaksOfMotion: "yes",
      notice: { file: "notice.pdf" },
      points: [
        {
          id: "can-wait",
          kind: "no-urgent-reason",
          words: "The record does not show that the operation cannot wait for the dates offered in Poland.",
          changed: [
            {
              text: "On December 7, 2026 she was taken to the hospital in Rzeszów with fluid in her lungs and stayed for four days. She needs oxygen at night since then.",
              cites: [{ exhibit: "discharge", page: 1 }],
            },
          ],
          newEvidence: [
            {
              text: "Dr. Marchetti writes on December 14, 2026 that she does not expect her patient to survive an operation in May 2027, the month of the first date offered in Poland.",
              cites: [{ exhibit: "surgeon-again", page: 1 }],
            },
          ],
        },
        {
          id: "forecast-only",
          kind: "evidence-of-condition",
          newEvidence: [
            {
              text: "The ejection fraction was 34 percent on December 8, 2026, below the 35 percent at which the risk of the operation doubles.",
              cites: [
                { exhibit: "discharge", page: 1 },
                { exhibit: "surgeon-again", page: 1 },
              ],
            },
          ],
        },
      ],
      exhibits: [
        {
          id: "discharge",
          title: "Discharge summary of the hospital in Rzeszów, December 11, 2026",
          file: "discharge.pdf",
          meets: ["physician-letter"],
          person: "beneficiary",
          kind: "record",
          datedOn: "2026-12-11",
        },
        {
          id: "surgeon-again",
          title: "Letter of Dr. Helen Marchetti of December 14, 2026",
          file: "surgeon-again.pdf",
          meets: ["hospital-acceptance", "physician-letter", "urgency-proof", "fitness-to-travel"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-14",
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-16",
      "/filing/expedite": {
        reason:
          "She has been in the hospital with heart failure since the first request. Her surgeon keeps January 11, 2027 for her, and she may fly until January 8, 2027.",
        neededOn: "2026-12-30",
        cites: [
          { exhibit: "surgeon-again", page: 1 },
          { exhibit: "discharge", page: 1 },
        ],
      },
      "/request/arriveOn": "2027-01-04",
      "/request/grounds/0/fitToTravel": {
        text: "Her surgeon finds her fit for one flight with a companion, with oxygen, until January 8, 2027.",
        cites: [{ exhibit: "surgeon-again", page: 1 }],
      },
      "/request/whyNow": {
        text: "Her ejection fraction fell from 55 percent in June to 41 percent in September and to 34 percent on December 8, 2026, after a night in which her lungs filled with fluid.",
        cites: [
          { exhibit: "echo-reports", page: 2 },
          { exhibit: "discharge", page: 1 },
        ],
      },
      "/preparedIn": "in-us",
      "/forms": byHand(
        "G-1450",
        "G-1145",
        "G-28",
        "I-131",
        { form: "I-134", sponsor: "andriy" },
        { form: "I-134", sponsor: "st-volodymyr" },
      ),
    },
  },
  {
    // Nothing has changed on the mountain; the agency now gets the papers that it missed.
    name: "papers-it-missed",
    base: "cases/public-benefit/case.json",
    documents: [
      notice({
        on: "December 8, 2026",
        receipt: "IOE0900000186",
        person: "Bishnu Prasad Thapa",
        body: `The record contains no decision on, and no filing of, a petition for a work visa.

The record does not show who employs the beneficiary after his stay.`,
      }),
      letter("counsel-o1.pdf", {
        head: ["Chugach Immigration Counsel", "310 Harbor Row, Anchorage, AK 99501"],
        on: "December 10, 2026",
        re: "O-1 petition for Dr. Bishnu Prasad Thapa",
        body: "We were asked in September 2026 whether an O-1 petition could be decided in time. With the advisory opinion, the petition, and the first interview date that the Embassy in Kathmandu gave us on September 21, 2026 (June 3, 2027), a visa could not be issued before June 2027, after the melt.",
        sign: "Karen Aldous",
        title: "Attorney",
      }),
      letter("institute-contract.pdf", {
        head: ["Institute of Mountain Hydrology", "Lazimpat, Kathmandu"],
        on: "December 9, 2026",
        re: "Contract of employment, Dr. Bishnu Prasad Thapa",
        body: "Dr. Thapa has been employed by the institute without a limit of time since July 1, 2009. His leave ends on May 5, 2027. From May 6, 2027 he leads the summer season in the Langtang valley; his deputy is engaged until that day only.",
        sign: "The Director",
      }),
    ],
    denial: {
      agency: "USCIS",
      receipt: "IOE0900000186",
      filedOn: "2026-11-24",
      deniedOn: "2026-12-08",
      noticeSpeaksOfMotion: "no",
      notice: { file: "notice.pdf" },
      points: [
        {
          id: "work-visa",
          kind: "visa-available",
          newEvidence: [
            {
              text: "Counsel's letter shows the days of every step: an O-1 visa could not be issued before June 2027, after the melt.",
              cites: [{ exhibit: "counsel-o1", page: 1 }],
            },
          ],
        },
        {
          id: "return",
          words: "The record does not show who employs the beneficiary after his stay.",
          newEvidence: [
            {
              text: "The institute confirms his permanent employment since 2009 and his duty to be back on May 6, 2027.",
              cites: [{ exhibit: "institute-contract", page: 1 }],
            },
          ],
        },
      ],
      exhibits: [
        {
          id: "counsel-o1",
          title: "Letter of immigration counsel on an O-1 visa, December 10, 2026",
          file: "counsel-o1.pdf",
          meets: ["visa-attempt"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-10",
        },
        {
          id: "institute-contract",
          title: "Confirmation of employment by the institute in Kathmandu, December 9, 2026",
          file: "institute-contract.pdf",
          meets: ["departure-plan"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-09",
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-18",
      "/request/arriveOn": "2027-01-22",
      "/preparedIn": "in-us",
      "/forms": byHand("G-1650", "G-1145", "I-131", { form: "I-134", sponsor: "borough" }),
      // The old letter of the institute gives way to the confirmation; its label stays free.
      "/exhibits/4": null,
      "/request/departurePlan": {
        text: "He flies home on May 4, 2027 to take up the summer season at the institute in Kathmandu that employs him.",
        cites: [{ exhibit: "institute-contract", page: 1 }],
      },
    },
  },
  {
    // The same papers once more.
    name: "nothing-new",
    base: "cases/minimal/case.json",
    documents: [
      notice({
        on: "December 7, 2026",
        receipt: "IOE0900000001",
        person: "Mira Example",
        body: "The record does not show an urgent humanitarian reason.",
      }),
    ],
    denial: {
      agency: "USCIS",
      receipt: "IOE0900000001",
      filedOn: "2026-11-24",
      deniedOn: "2026-12-07",
      noticeSpeaksOfMotion: "unknown",
      notice: { file: "notice.pdf" },
      points: [
        {
          id: "urgency",
          kind: "no-urgent-reason",
          newEvidence: [
            { text: "Her doctors describe the urgency in their letters.", cites: [{ exhibit: "papers", page: 1 }] },
          ],
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-14",
      "/request/arriveOn": "2027-01-11",
      "/preparedIn": "outside-us",
      "/forms": byHand("I-131", "G-1450"),
    },
  },
  {
    // First denial: no money. It was answered, and the request denied again: the visit had no end.
    name: "after-first-denial",
    base: "cases/minimal/case.json",
    documents: [
      notice({
        on: "December 2, 2026",
        receipt: "IOE0900000001",
        person: "Mira Example",
        body: "The record does not show how the beneficiary will be supported during the stay.",
      }),
      letter("hospital-support.pdf", {
        head: ["Example Hospital", "1 Hospital Way, Cleveland, OH 44101"],
        on: "December 3, 2026",
        re: "Mira Example, born May 17, 1980",
        body: "The hospital bears the operation, the rehabilitation, and room and board in its guest house for 90 days. The sum of $96,000 was set aside for her on December 1, 2026.",
        sign: "Director of Charity Care",
      }),
    ],
    denial: {
      agency: "USCIS",
      receipt: "IOE0900000001",
      filedOn: "2026-11-24",
      deniedOn: "2026-12-02",
      noticeSpeaksOfMotion: "no",
      notice: { file: "notice.pdf", title: "Notice of denial of December 2, 2026" },
      points: [
        {
          id: "support",
          kind: "no-financial-support",
          newEvidence: [
            {
              text: "The hospital has set aside $96,000 for the operation, the rehabilitation, and her room and board.",
              cites: [{ exhibit: "hospital-support", page: 1 }],
            },
          ],
        },
      ],
      exhibits: [
        {
          id: "hospital-support",
          title: "Letter of Example Hospital on costs and support, December 3, 2026",
          file: "hospital-support.pdf",
          meets: ["treatment-cost", "proof-of-funds"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-03",
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-07",
      "/request/arriveOn": "2027-01-04",
      "/preparedIn": "outside-us",
      "/forms": byHand("I-131", "G-1450"),
    },
  },
  {
    name: "after-second-denial",
    base: "refile/after-first-denial/case.json",
    documents: [
      notice({
        on: "December 15, 2026",
        receipt: "IOE0900000002",
        person: "Mira Example",
        body: "The record does not show that the stay is temporary. The beneficiary has no employment in Poland.",
      }),
      letter("employer.pdf", {
        head: ["Stocznia Przykładowa, Gdynia", "English original"],
        on: "December 18, 2026",
        re: "Employment of Mira Example",
        body: "We have engaged Mira Example as a draftswoman from May 3, 2027, without a limit of time. The contract was signed on December 17, 2026.",
        sign: "Head of Personnel",
      }),
    ],
    denial: {
      agency: "USCIS",
      receipt: "IOE0900000002",
      filedOn: "2026-12-07",
      deniedOn: "2026-12-15",
      noticeSpeaksOfMotion: "no",
      notice: { file: "notice.pdf", title: "Notice of denial of December 15, 2026" },
      points: [
        {
          id: "temporary",
          kind: "purpose-not-temporary",
          words: "The beneficiary has no employment in Poland.",
          changed: [
            {
              text: "On December 17, 2026 she signed a contract of employment with a shipyard in Gdynia that begins on May 3, 2027.",
              cites: [{ exhibit: "employer", page: 1 }],
            },
          ],
        },
      ],
      exhibits: [
        {
          id: "employer",
          title: "Letter of the shipyard in Gdynia, December 18, 2026",
          file: "employer.pdf",
          meets: ["departure-plan"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-18",
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-21",
      "/request/arriveOn": "2027-01-11",
      "/preparedIn": "outside-us",
      "/forms": byHand("I-131", "G-1450"),
    },
  },
  {
    // ICE said no on paper; then he was in the hospital again.
    name: "detained-again",
    base: "cases/detained-medical/case.json",
    documents: [
      notice({
        agency: "U.S. Immigration and Customs Enforcement",
        on: "December 3, 2026",
        person: "Byron Fabián Quishpe Toapanta, A240-000-192",
        body: `The facility is able to give the care that is needed.

You have not shown that you will appear for hearings.`,
      }),
      record("hospital-december.pdf", {
        head: ["Piney Woods Regional Hospital", "Winnfield, Louisiana"],
        title: "Summary of the stay of December 9 to 13, 2026",
        parts: [
          {
            rows: [
              ["Patient", "Byron Fabián Quishpe Toapanta, born February 7, 1998"],
              [
                "Admitted",
                "December 9, 2026, found unconscious by other detainees of Winn Correctional Center: diabetic ketoacidosis, the fifth of the year",
              ],
              [
                "Left foot",
                "Infection of the bone, shown by MRI of December 10, 2026; two toes removed on December 11, 2026",
              ],
              ["Advice", "Foot surgeon twice a week and insulin with each meal; neither is offered by the facility"],
            ],
          },
        ],
        sign: "Attending physician",
      }),
      letter("monitoring.pdf", {
        head: ["Danbury Accompaniment Network", "12 Old Mill Lane, Danbury, CT 06810"],
        on: "December 15, 2026",
        re: "Byron Fabián Quishpe Toapanta: accompaniment to hearings",
        body: "We accompany people who are released to Danbury. Since 2019 we have taken 214 people to 1,130 hearings and check-ins; one hearing was missed. We will take Mr. Quishpe to each of his.",
        sign: "Coordinator",
      }),
    ],
    denial: {
      agency: "ICE",
      filedOn: "2026-11-24",
      deniedOn: "2026-12-03",
      noticeSpeaksOfMotion: "no",
      notice: { file: "notice.pdf" },
      points: [
        {
          id: "care",
          kind: "evidence-of-condition",
          words: "The facility is able to give the care that is needed.",
          changed: [
            {
              text: "On December 9, 2026 he was found unconscious in the facility for the third time and spent four days in the hospital. Two toes of his left foot were removed on December 11, 2026.",
              cites: [{ exhibit: "hospital-december", page: 1 }],
            },
          ],
          newEvidence: [
            {
              text: "The hospital writes that he needs a foot surgeon twice a week and insulin with each meal, and that the facility offers neither.",
              cites: [{ exhibit: "hospital-december", page: 1 }],
            },
          ],
        },
        {
          id: "hearings",
          words: "You have not shown that you will appear for hearings.",
          newEvidence: [
            {
              text: "A network in Danbury that has accompanied 214 people to 1,130 hearings and check-ins, with one hearing missed, undertakes to take him to each of his.",
              cites: [{ exhibit: "monitoring", page: 1 }],
            },
          ],
        },
      ],
      exhibits: [
        {
          id: "hospital-december",
          title: "Hospital summary of December 9 to 13, 2026",
          file: "hospital-december.pdf",
          meets: ["detention-medical-records", "custody-care-fails"],
          person: "beneficiary",
          kind: "record",
          datedOn: "2026-12-13",
        },
        {
          id: "monitoring",
          title: "Letter of the Danbury Accompaniment Network, December 15, 2026",
          file: "monitoring.pdf",
          meets: ["community-ties"],
          person: "beneficiary",
          kind: "letter",
          datedOn: "2026-12-15",
        },
      ],
    },
    change: {
      "/filing/filedOn": "2026-12-17",
      "/request/grounds/0/whyCustodyFails": {
        text: "In nine months he has been in diabetic ketoacidosis five times and has three times been taken to the hospital unconscious. The facility gives insulin at two fixed hours that do not match the meals, and offers no foot surgeon, whom he needs twice a week.",
        cites: [
          { exhibit: "detention-records", page: 2 },
          { exhibit: "hospital-records", page: 2 },
          { exhibit: "hospital-december", page: 1 },
        ],
      },
      "/explanation/0/heading": "Nine months in detention",
      "/explanation/0/statements/1": {
        text: "Ketoacidosis was recorded on April 2, May 27, August 3, October 17, and December 9, 2026. On the last three dates he was found unconscious by other detainees.",
        cites: [
          { exhibit: "detention-records", page: 2 },
          { exhibit: "hospital-records", page: 1 },
          { exhibit: "hospital-december", page: 1 },
        ],
      },
      "/request/whyNow": {
        text: "The bone of the foot is infected and two toes are lost. The expert had written in November that the foot would be lost within weeks and that a fifth ketoacidosis may kill him; he has had it.",
        cites: [
          { exhibit: "hospital-december", page: 1 },
          { exhibit: "expert", page: 2 },
        ],
      },
      "/preparedIn": "in-us",
      "/forms": byHand("G-28"),
    },
  },
];
