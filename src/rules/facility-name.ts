// Names of detention facilities made comparable: ICE's list writes "CTR", "Corr. Inst." and "SPC", people write them out.
import { findState } from "./state.ts";

const written: Readonly<Record<string, string>> = {
  CTR: "CENTER",
  CNTR: "CENTER",
  CENTRE: "CENTER",
  DET: "DETENTION",
  DETN: "DETENTION",
  PROC: "PROCESSING",
  FAC: "FACILITY",
  FACIL: "FACILITY",
  FCLTY: "FACILITY",
  CORR: "CORRECTIONAL",
  CORRECTION: "CORRECTIONAL",
  CORRECTIONS: "CORRECTIONAL",
  INST: "INSTITUTION",
  CO: "COUNTY",
  CNTY: "COUNTY",
  CTY: "COUNTY",
  DEPT: "DEPARTMENT",
  FED: "FEDERAL",
  REG: "REGIONAL",
  SAINT: "ST",
  FORT: "FT",
  SHERIFFS: "SHERIFF",
  SPC: "SERVICE PROCESSING CENTER",
  IPC: "PROCESSING CENTER",
  MDC: "METROPOLITAN DETENTION CENTER",
  FDC: "FEDERAL DETENTION CENTER",
  FCI: "FEDERAL CORRECTIONAL INSTITUTION",
  USP: "PENITENTIARY",
};

// Small words, and names of the agency and of the firms that run facilities, which people put in or leave out.
const idle = new Set(["THE", "OF", "AT", "AND", "US", "ICE", "ERO", "IMMIGRATION", "CCA", "CORECIVIC", "GEO", "GROUP"]);

/** What kind of place it is, as against which. */
const kinds = new Set(
  (
    "COUNTY PARISH JAIL PRISON PENITENTIARY DETENTION CENTER FACILITY CORRECTIONAL PROCESSING SERVICE FEDERAL CONTRACT REGIONAL " +
    "DEPARTMENT SHERIFF OFFICE INSTITUTION STAGING ANNEX COMPLEX PUBLIC SAFETY JUSTICE METROPOLITAN ADULT SECURE STATE CITY"
  ).split(" "),
);

export interface FacilityName {
  /** Its words written out, in order, without idle ones. */
  readonly words: readonly string[];
  /** The same words sorted: equal keys are the same name. */
  readonly key: string;
  /** Words that tell which place it is. */
  readonly telling: readonly string[];
  /** Postal code of the state that the name itself carries: "Clark County Jail (IN)", "Cascade County Jail, MT". */
  readonly state?: string;
}

/** Every reading of the name: as a whole, without what stands in brackets, and what stands in brackets by itself. */
export function readFacilityName(text: string): readonly FacilityName[] {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toUpperCase()
    .replace(/\bU\.\s?S\.?/g, "US")
    .replace(/['’]/g, "");
  const { rest, state } = takeState(plain);
  const bracketed = [...rest.matchAll(/\(([^)]*)\)/g)].map((found) => found[1] ?? "");
  const readings = [rest, rest.replace(/\([^)]*\)/g, " "), ...bracketed.filter((inner) => writeOut(inner).length > 1)];
  const names = readings.map((reading) => nameOf(writeOut(reading), state)).filter(({ words }) => words.length > 0);
  return names.filter((name, index) => names.findIndex(({ key }) => key === name.key) === index);
}

/** Takes away a state in brackets or behind a comma at the end. */
function takeState(text: string): { rest: string; state?: string } {
  const found = /^(.*?)\s*(?:\(([^)]*)\)|,\s*([^,()]+))\s*$/.exec(text);
  const state = found === null ? undefined : findState((found[2] ?? found[3] ?? "").replace(/\./g, ""));
  return found?.[1] === undefined || state === undefined ? { rest: text } : { rest: found[1], state: state.code };
}

function writeOut(text: string): readonly string[] {
  return text
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== "")
    .flatMap((word) => (written[word] ?? word).split(" "))
    .filter((word) => !idle.has(word));
}

function nameOf(words: readonly string[], state: string | undefined): FacilityName {
  const name = { words, key: words.toSorted().join(" "), telling: words.filter((word) => !kinds.has(word)) };
  return state === undefined ? name : { ...name, state };
}
