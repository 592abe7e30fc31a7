import type { Case } from "../src/case/case.ts";

export function makeBulkCase(index: number): Case;
export function writeBulkCases(folder: string, count: number, change?: (made: Case, index: number) => unknown): void;
