/**
 * English names in daily use that ISO's own list of names does not hold, folded as `foldCountryName` does.
 * "Congo" and "Korea" alone are not here: each could mean two countries.
 */
export const everydayCountryNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    antigua: "AG",
    bosnia: "BA",
    "british virgin islands": "VG",
    brunei: "BN",
    burma: "MM",
    "cabo verde": "CV",
    "congo brazzaville": "CG",
    "congo kinshasa": "CD",
    "dr congo": "CD",
    drc: "CD",
    "east timor": "TL",
    "falkland islands": "FK",
    "federated states of micronesia": "FM",
    "great britain": "GB",
    "holy see": "VA",
    laos: "LA",
    "lao pdr": "LA",
    macau: "MO",
    macedonia: "MK",
    micronesia: "FM",
    moldova: "MD",
    "myanmar burma": "MM",
    "palestinian territories": "PS",
    "republic of moldova": "MD",
    "sint maarten": "SX",
    swaziland: "SZ",
    syria: "SY",
    tanzania: "TZ",
    trinidad: "TT",
    uk: "GB",
    "us virgin islands": "VI",
    vatican: "VA",
    "vatican city": "VA",
    "viet nam": "VN",
  }),
);

/** Names that two countries share; which of them is meant is asked, not guessed. */
export const sharedCountryNames: ReadonlySet<string> = new Set(["congo", "korea"]);

/** Small letters, no punctuation, no article in front, "&" and "St." written out. */
export function foldCountryName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/\bst\.? /g, "saint ")
    .replace(/[’`]/g, "'")
    .replace(/\./g, "")
    .replace(/[\s(),-]+/g, " ")
    .trim()
    .replace(/^the /, "");
}
