import { custodyScreens } from "./custody-screens.ts";
import { minorScreens } from "./minor-screens.ts";
import { otherWaysScreens } from "./other-ways-screens.ts";
import { passportScreens } from "./passport-screens.ts";
import { purposeScreens } from "./purpose-screens.ts";
import type { Screen } from "./screen.ts";
import { specialConsiderationScreens } from "./special-consideration-screens.ts";
import { timingScreens } from "./timing-screens.ts";
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
];
