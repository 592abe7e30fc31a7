import type { Ground } from "../../case/grounds.ts";
import { type Day, formatDay } from "../../date.ts";
import { custodyParagraph, groundTitle } from "../grammar/ground-words.ts";
import { formatUsd } from "../../us-dollars.ts";
import { formatDays } from "../grammar/stay-length.ts";
import type { Statement } from "../../case/text.ts";
import { type View, words } from "../template/template-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { personView } from "./person-view.ts";
import { statementValue } from "./statement-value.ts";

/** The grounds of the request in the order of the case, each with the fields of its own template. */
export function groundViews(context: DocumentContext): View[] {
  return context.checked.case.request.grounds.map((ground, index) => ({
    kind: ground.kind,
    title: groundTitle(ground),
    law: custodyParagraph(ground.kind),
    isOnly: context.checked.case.request.grounds.length === 1,
    ...fieldsOf(context, ground, `/request/grounds/${index}`),
  }));
}

function fieldsOf(context: DocumentContext, ground: Ground, at: string): View {
  const said = (field: string, statement: Statement | undefined) =>
    statementValue(context, statement, `${at}/${field}`);
  const phrase = (field: string, text: string | undefined) => words(text, `${at}/${field}`);
  const person = (id: string) => personView(context, id);
  switch (ground.kind) {
    case "medical-treatment":
      return {
        condition: phrase("condition", ground.condition),
        treatment: phrase("treatment", ground.treatment),
        provider: phrase("provider", ground.provider),
        physician: phrase("physician", ground.physician),
        scheduledOn: dayWords(ground.scheduledOn),
        treatmentLength: ground.treatmentDays === undefined ? undefined : formatDays(ground.treatmentDays),
        prognosis: said("prognosis", ground.prognosis),
        whyNotElsewhere: said("whyNotElsewhere", ground.whyNotElsewhere),
        cost: ground.costUsd === undefined ? undefined : formatUsd(ground.costUsd),
        paidBy: phrase("paidBy", ground.paidBy),
        returnTripPaidBy: phrase("returnTripPaidBy", ground.returnTripPaidBy),
        fitToTravel: said("fitToTravel", ground.fitToTravel),
      };
    case "accompany-patient":
      return {
        patient: person(ground.patient),
        condition: phrase("condition", ground.condition),
        treatment: phrase("treatment", ground.treatment),
        provider: phrase("provider", ground.provider),
        scheduledOn: dayWords(ground.scheduledOn),
        whyNeeded: said("whyNeeded", ground.whyNeeded),
      };
    case "donor":
      return {
        recipient: person(ground.recipient),
        donates: phrase("donates", ground.donates),
        condition: phrase("condition", ground.condition),
        provider: phrase("provider", ground.provider),
        scheduledOn: dayWords(ground.scheduledOn),
        match: said("match", ground.match),
        paidBy: phrase("paidBy", ground.paidBy),
      };
    case "ill-relative":
      return {
        relative: person(ground.relative),
        condition: phrase("condition", ground.condition),
        prognosis: said("prognosis", ground.prognosis),
        provider: phrase("provider", ground.provider),
        isDeathImminent: ground.deathImminent === "yes",
        whyPresenceHelps: said("whyPresenceHelps", ground.whyPresenceHelps),
        whyOthersCannot: said("whyOthersCannot", ground.whyOthersCannot),
      };
    case "caregiver":
      return {
        relative: person(ground.relative),
        condition: phrase("condition", ground.condition),
        careNeeds: said("careNeeds", ground.careNeeds),
        whyNoOneElse: said("whyNoOneElse", ground.whyNoOneElse),
        experience: said("experience", ground.experience),
        carePlan: said("carePlan", ground.carePlan),
        careEndsOn: dayWords(ground.careEndsOn),
      };
    case "funeral":
      return {
        relative: person(ground.relative),
        isFuneral: ground.purpose === "funeral",
        eventOn: dayWords(ground.eventOn),
        place: phrase("place", ground.place),
        detail: said("detail", ground.detail),
      };
    case "protection":
      return {
        country: phrase("country", ground.country),
        harm: said("harm", ground.harm),
        whyTargeted: said("whyTargeted", ground.whyTargeted),
        whyImminent: said("whyImminent", ground.whyImminent),
        whyNoRefuge: said("whyNoRefuge", ground.whyNoRefuge),
      };
    case "family-reunification":
      return {
        relative: person(ground.relative),
        whyNow: said("whyNow", ground.whyNow),
        hardship: said("hardship", ground.hardship),
        petition:
          ground.petition === undefined
            ? undefined
            : {
                form: phrase("petition/form", ground.petition.form),
                receipt: phrase("petition/receipt", ground.petition.receipt),
                approvedOn: dayWords(ground.petition.approvedOn),
                priorityOn: dayWords(ground.petition.priorityOn),
              },
      };
    case "court-proceeding":
      return {
        proceeding: phrase("proceeding", ground.proceeding),
        court: phrase("court", ground.court),
        isWitness: ground.role === "witness",
        isParty: ground.role === "party",
        isDefendant: ground.role === "defendant",
        isOther: ground.role === "other",
        beginsOn: formatDay(ground.beginsOn),
        endsOn: dayWords(ground.endsOn),
        whyInPerson: said("whyInPerson", ground.whyInPerson),
        returnTies: said("returnTies", ground.returnTies),
      };
    case "crime-victim":
      return {
        isTrafficking: ground.crime === "trafficking",
        agency: phrase("agency", ground.agency),
        need: said("need", ground.need),
        filings: said("filings", ground.filings),
        risk: said("risk", ground.risk),
      };
    case "public-benefit":
      return {
        organization: phrase("organization", ground.organization),
        benefit: said("benefit", ground.benefit),
        whyThisPerson: said("whyThisPerson", ground.whyThisPerson),
        beginsOn: dayWords(ground.beginsOn),
        endsOn: dayWords(ground.endsOn),
      };
    case "custody-medical":
      return {
        condition: phrase("condition", ground.condition),
        whyCustodyFails: said("whyCustodyFails", ground.whyCustodyFails),
        carePlan: said("carePlan", ground.carePlan),
      };
    case "custody-pregnancy":
      return {
        dueOn: formatDay(ground.dueOn),
        certifiedBy: phrase("certifiedBy", ground.certifiedBy),
        detail: said("detail", ground.detail),
      };
    case "custody-minor":
      return { custodian: person(ground.custodian), detail: said("detail", ground.detail) };
    case "custody-witness":
      return {
        proceeding: phrase("proceeding", ground.proceeding),
        body: phrase("body", ground.body),
        beginsOn: formatDay(ground.beginsOn),
        detail: said("detail", ground.detail),
      };
    case "custody-public-interest":
      return { detail: said("detail", ground.detail) };
  }
}

function dayWords(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : formatDay(day);
}
