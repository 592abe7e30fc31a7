import type { GroundKind } from "../../rules/ground-kinds.ts";
import { type Answers, answerAt } from "../answers.ts";
import type { How, QuestionRow, Section } from "../question.ts";
import { hasRoute } from "./where.ts";

type Short = readonly [field: string, how: How, ask: string, why: string, optional?: "optional"];

const condition: Short = [
  "condition",
  "text",
  "What is the illness?",
  "Without an article, as it can end a sentence, such as: aggressive mitral valve disease.",
];
const treatment: Short = [
  "treatment",
  "text",
  "What is the treatment?",
  "As it can end a sentence, such as: mitral valve replacement.",
];
const provider: Short = [
  "provider",
  "text",
  "Which hospital or doctor gives it, in which city and state?",
  "The reader looks whether the place has accepted the patient.",
];
const scheduledOn: Short = [
  "scheduledOn",
  "day",
  "For which day is it scheduled?",
  "A day shows the urgency better than words.",
  "optional",
];
const relative = (ask: string): Short => ["relative", "person", ask, "The relationship is proved by papers."];

/** The facts of each ground in the order in which somebody tells them. */
const facts: Readonly<Record<GroundKind, readonly Short[]>> = {
  "medical-treatment": [
    condition,
    treatment,
    provider,
    ["physician", "text", "Which doctor will treat?", "The letter names the doctor.", "optional"],
    scheduledOn,
    [
      "treatmentDays",
      "number",
      "How many days do treatment and recovery take?",
      "The length of the stay has to fit it.",
      "optional",
    ],
    [
      "whyNotElsewhere",
      "sentences",
      "Why can it not be done at home or in a neighboring country?",
      "The first thing that an officer asks of a medical request.",
    ],
    [
      "prognosis",
      "sentences",
      "What happens with and without the treatment?",
      "In the doctor's words, if they are known.",
      "optional",
    ],
    ["costUsd", "number", "What does the treatment cost, U.S. dollars?", "The reader asks who pays what.", "optional"],
    [
      "paidBy",
      "text",
      "Who pays for it?",
      "As it can end a sentence, such as: the hospital's charity care.",
      "optional",
    ],
    ["returnTripPaidBy", "text", "Who pays for the trip home?", "Such as: the petitioner.", "optional"],
    [
      "fitToTravel",
      "sentences",
      "What does a doctor say of the fitness to travel?",
      "An airline may ask too.",
      "optional",
    ],
  ],
  "accompany-patient": [
    ["patient", "person", "Who is the patient?", "The relationship is proved by papers."],
    condition,
    treatment,
    provider,
    scheduledOn,
    [
      "whyNeeded",
      "sentences",
      "Why must this person be with the patient?",
      "Company alone is not enough; what does the patient need help with?",
    ],
  ],
  donor: [
    ["recipient", "person", "Who receives the donation?", "The relationship, if there is one, is proved by papers."],
    ["donates", "text", "What is given?", "With its article, such as: a kidney."],
    condition,
    provider,
    scheduledOn,
    ["match", "sentences", "What is the match result, and why is this donor vital?", "The hospital's letter says it."],
    ["paidBy", "text", "Who pays for it?", "As it can end a sentence, such as: the recipient's insurance.", "optional"],
  ],
  "ill-relative": [
    relative("Who is ill?"),
    condition,
    ["prognosis", "sentences", "What does the treating physician expect, and when?", "The urgency rests on it."],
    [
      "provider",
      "text",
      "Which hospital, hospice or doctor treats, in which city and state?",
      "The letter names it.",
      "optional",
    ],
    [
      "deathImminent",
      "choice",
      "Does the physician say that death is imminent?",
      "Such requests are looked at sooner, and the parole fee may not be due.",
      "optional",
    ],
    ["whyPresenceHelps", "sentences", "Why does this person's presence help?", "A wish to visit alone is not enough."],
    [
      "whyOthersCannot",
      "sentences",
      "Why can others not be there instead?",
      "The reader asks who else there is.",
      "optional",
    ],
  ],
  caregiver: [
    relative("Who needs the care?"),
    condition,
    ["careNeeds", "sentences", "What care does the relative need?", "Day and night, lifting, medicine, driving."],
    [
      "whyNoOneElse",
      "sentences",
      "Why can nobody in the United States give the care?",
      "The first thing that an officer asks of a caregiver's request.",
    ],
    [
      "experience",
      "sentences",
      "What has the person done of this care before?",
      "It shows that it will work.",
      "optional",
    ],
    ["carePlan", "sentences", "How will the care be given?", "It shows that it will work.", "optional"],
    ["careEndsOn", "day", "On which day does the care end?", "Parole is for a time.", "optional"],
  ],
  funeral: [
    relative("Who has died?"),
    ["purpose", "choice", "For the funeral, or to settle affairs?", "The paragraph says which."],
    [
      "eventOn",
      "day",
      "Which day is the funeral, or the last day to settle the affairs?",
      "The decision has to come before it.",
      "optional",
    ],
    ["place", "text", "Where: funeral home, church or court, with city and state?", "The letter names it.", "optional"],
    ["detail", "sentences", "What must be done, and why must this person be there?", "Others could do it otherwise."],
  ],
  protection: [
    ["country", "text", "In which country is the danger?", "As the letter will name it, such as: Afghanistan."],
    ["harm", "sentences", "What harm threatens this person, and from whom?", "Danger to everybody is not enough."],
    ["whyTargeted", "sentences", "What makes this person a target?", "Danger to everybody is not enough."],
    ["whyImminent", "sentences", "Why is the harm near?", "The request has to be urgent."],
    [
      "whyNoRefuge",
      "sentences",
      "Why can no move, third country or refugee program help in time?",
      "The reader asks for every other way.",
    ],
  ],
  "family-reunification": [
    relative("Whom does the person join?"),
    ["whyNow", "sentences", "Why can the family not wait for the visa?", "Being apart alone is not enough."],
    [
      "hardship",
      "sentences",
      "What does being apart do to the family, above all to a child?",
      "It weighs.",
      "optional",
    ],
  ],
  "court-proceeding": [
    ["proceeding", "text", "Which case?", "With its number, such as: State v. Example, No. 26-CR-0000."],
    ["court", "text", "Which court or agency, and where?", "The letter names it."],
    ["role", "choice", "What is the person in the case?", "A witness is heard in another way than a party."],
    ["beginsOn", "day", "First day on which the person must be there", "The decision has to come before it."],
    ["endsOn", "day", "Last day on which the person must be there", "The stay has to fit it.", "optional"],
    ["whyInPerson", "sentences", "Why must the person be there in person?", "A court may hear people by video."],
    [
      "returnTies",
      "sentences",
      "What at home shows that the person will return?",
      "Family, work, property.",
      "optional",
    ],
  ],
  "crime-victim": [
    ["crime", "choice", "Which crime?", "Other papers are asked for with trafficking."],
    ["agency", "text", "Which law-enforcement or other agency is concerned?", "Its letter carries the request."],
    [
      "need",
      "sentences",
      "What happened, and why must the person be in the United States?",
      "The request rests on it.",
    ],
    ["filings", "sentences", "Which T or U filings are there?", "The reader looks them up.", "optional"],
    ["risk", "sentences", "What risk is there to the person or the family?", "It weighs.", "optional"],
  ],
  "public-benefit": [
    ["organization", "text", "Which agency or organization asks for the person?", "Its letter carries the request."],
    ["benefit", "sentences", "What does the public gain?", "A gain for one employer is not enough."],
    ["whyThisPerson", "sentences", "Why must it be this person?", "Others could do it otherwise."],
    ["beginsOn", "day", "First day on which the person is needed", "The decision has to come before it.", "optional"],
    ["endsOn", "day", "Last day on which the person is needed", "The stay has to fit it.", "optional"],
  ],
  "custody-medical": [
    condition,
    [
      "whyCustodyFails",
      "sentences",
      "Why does the care in custody not do?",
      "8 CFR 212.5(b)(1) asks whether detention is appropriate with this condition.",
    ],
    ["carePlan", "sentences", "Who would treat the person outside?", "It shows that release helps.", "optional"],
  ],
  "custody-pregnancy": [
    ["dueOn", "day", "On which day is the child expected?", "The certificate says it."],
    ["certifiedBy", "text", "Which doctor or clinic certified the pregnancy?", "8 CFR 212.5(b)(2) asks for it."],
    [
      "detail",
      "sentences",
      "What else should the facility and the agency know?",
      "Risks, and care outside.",
      "optional",
    ],
  ],
  "custody-minor": [
    ["custodian", "person", "Who will take the child?", "8 CFR 212.5(b)(3) names relatives first."],
    ["detail", "sentences", "How would the child live, and who would care for it?", "It weighs.", "optional"],
  ],
  "custody-witness": [
    ["proceeding", "text", "Which proceeding?", "With its number, such as: State v. Example, No. 26-CR-0000."],
    ["body", "text", "Which court, agency or legislature, and where?", "The letter names it."],
    ["beginsOn", "day", "First day on which the person must be there", "The decision has to come before it."],
    ["detail", "sentences", "What will the person testify to, and why does that need release?", "It weighs."],
  ],
  "custody-public-interest": [
    [
      "detail",
      "sentences",
      "Why is continued detention not in the public interest?",
      "8 CFR 212.5(b)(5) asks for nothing else, so this is the whole ground.",
    ],
  ],
};

function rowsOf(so: Answers, here: string): readonly QuestionRow[] {
  const kind = answerAt(so, `${here}/kind`);
  return (facts[kind as GroundKind] ?? []).map(([field, how, ask, why, optional]): QuestionRow => ({
    at: `/${field}`,
    how,
    ask,
    why,
    ...(optional === undefined ? {} : { optional: true }),
    ...(field === "deathImminent" ? { words: { yes: "Yes", no: "No" } } : {}),
  }));
}

const reasons: Section = {
  title: "Why parole is asked for",
  when: hasRoute,
  rows: [
    {
      at: "/request/grounds",
      how: "grounds",
      ask: "Which reasons are there?",
      why: "Each brings its own questions and evidence; choose those that papers can prove.",
    },
    {
      at: "/request/basis",
      how: "choice",
      ask: "On which basis of the law?",
      why: "INA 212(d)(5)(A) knows these two; most requests are urgent humanitarian ones.",
      words: {
        "urgent-humanitarian": "Urgent humanitarian reasons",
        "significant-public-benefit": "Significant public benefit",
        both: "Both",
      },
    },
  ],
};

const groundFacts: Section = {
  title: "The facts of each reason",
  when: hasRoute,
  each: {
    list: "/request/grounds",
    called: (so, here) => String(answerAt(so, `${here}/kind`)).replaceAll("-", " "),
  },
  rows: rowsOf,
};

export const groundSections: readonly Section[] = [reasons, groundFacts];
