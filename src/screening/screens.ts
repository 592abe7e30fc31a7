import { custodyScreens } from "./custody-screens.ts";
import { exhibitAgeScreens } from "./exhibit-age-screens.ts";
import { expediteScreens } from "./expedite-screens.ts";
import { filingFeeScreens } from "./filing-fee-screens.ts";
import { minorScreens } from "./minor-screens.ts";
import { otherWaysScreens } from "./other-ways-screens.ts";
import { paroleFeeScreens } from "./parole-fee-screens.ts";
import { passportScreens } from "./passport-screens.ts";
import { purposeScreens } from "./purpose-screens.ts";
import { refileScreens } from "./refile-screens.ts";
import type { Screen } from "./screen.ts";
import { specialConsiderationScreens } from "./special-consideration-screens.ts";
import { sponsorScreens } from "./sponsor-screens.ts";
import { timingScreens } from "./timing-screens.ts";
import { warningScreens } from "./warning-screens.ts";
import { whereaboutsScreens } from "./whereabouts-screens.ts";

/** Every question, in the order in which findings are shown. */
export const screens: readonly Screen[] = [
  ...whereaboutsScreens,
  ...purposeScreens,
  ...otherWaysScreens,
  ...timingScreens,
  ...passportScreens,
  ...minorScreens,
  ...custodyScreens,
  ...specialConsiderationScreens,
  ...sponsorScreens,
  ...filingFeeScreens,
  ...paroleFeeScreens,
  ...expediteScreens,
  ...exhibitAgeScreens,
  ...warningScreens,
  ...refileScreens,
];
