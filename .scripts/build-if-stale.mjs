// Builds the program where a source is newer than what stands in .build/.
import { buildIfStale } from "./setup.mjs";

buildIfStale();
