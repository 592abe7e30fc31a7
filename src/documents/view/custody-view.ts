import { formatDay } from "../../date.ts";
import { type View, words } from "../template/template-value.ts";
import { addressPhrase } from "./address-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { statementValue, statementValues } from "./statement-value.ts";

/** What ICE asks of a person in its custody or before the court (8 CFR 212.5(b) and (d)). */
export function custodyView(context: DocumentContext): View {
  const custody = context.checked.case.custody;
  const at = "/custody";
  const criminalHistory = custody?.criminalHistory;
  return {
    identity: statementValue(context, custody?.identity, `${at}/identity`),
    notFlightRisk: statementValues(context, custody?.notFlightRisk ?? [], `${at}/notFlightRisk`),
    notDanger: statementValues(context, custody?.notDanger ?? [], `${at}/notDanger`),
    communityTies: statementValues(context, custody?.communityTies ?? [], `${at}/communityTies`),
    undertakings: statementValues(context, custody?.undertakings ?? [], `${at}/undertakings`),
    hasAssurances: (custody?.communityTies.length ?? 0) + (custody?.undertakings.length ?? 0) > 0,
    releaseAddress:
      custody?.releaseAddress === undefined ? undefined : addressPhrase(custody.releaseAddress, `${at}/releaseAddress`),
    hasNoCriminalHistory: criminalHistory === "none",
    criminalHistory: Array.isArray(criminalHistory)
      ? statementValues(context, criminalHistory, `${at}/criminalHistory`)
      : [],
  };
}

/** Where the person stands before the immigration court and in detention. */
export function proceedingsView(context: DocumentContext): View {
  const { checked } = context;
  const { whereabouts } = checked.case.beneficiary;
  const at = "/beneficiary/whereabouts";
  const detained = whereabouts.kind === "detained" ? whereabouts : undefined;
  const present = whereabouts.kind === "detained" || whereabouts.kind === "in-us" ? whereabouts : undefined;
  const facility = checked.route.facility;
  return {
    isDetained: detained !== undefined,
    isPresent: present !== undefined,
    facility:
      detained === undefined ? undefined : words(facility?.name ?? detained.facility.name, `${at}/facility/name`),
    facilityPlace: placeOf(facility?.city, facility?.state),
    detainedOn: detained?.detainedOn === undefined ? undefined : formatDay(detained.detainedOn),
    officer: words(detained?.deportationOfficer, `${at}/deportationOfficer`),
    isInProceedings: present?.removalProceedings === "yes",
    court: words(present?.court, `${at}/court`),
    nextHearingOn: present?.nextHearingOn === undefined ? undefined : formatDay(present.nextHearingOn),
    hasFinalOrder: present?.finalOrder === "yes",
    isArriving: present?.entry === "arriving",
    enteredWithoutInspection: present?.entry === "without-inspection",
    wasAdmitted: present?.entry === "admitted",
    wasParoled: present?.entry === "paroled",
    // INA 236(a) is for people who are neither arriving nor under a final order; it is argued in the alternative.
    mayAskForBond: detained !== undefined && detained.entry !== "arriving" && detained.finalOrder !== "yes",
    hasCredibleFear: detained?.credibleFear === "found",
  };
}

function placeOf(city: string | undefined, state: string | undefined): string | undefined {
  const parts = [city, state].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}
