// The public API: what a script needs to make packets. Everything else may change without notice.
export { buildPacket, buildPacketAlone, checkCase, routeParsedCase } from "./packet.ts";
export { buildCaseFile, checkCaseFile, routeCaseFile } from "./case-file.ts";
export type { BuiltCaseFile, FileBuildOptions, FileResources } from "./case-file.ts";
export type { PacketFile } from "./fit-packet.ts";
export type {
  BuildOptions,
  MadeFile,
  Packet,
  PacketAlone,
  PacketAloneOptions,
  ReadyCase,
  Resources,
} from "./packet.ts";
export { buildPackets } from "./bulk/build-packets.ts";
export type { BuildPacketsOptions, BuiltCase, BuiltPacket, BulkResources, CaseInput } from "./bulk/build-packets.ts";
export { readCase, readCases } from "./case/read-case.ts";
export type { ReadCase, ReadCases, ReadOptions, ReadOutcome } from "./case/read-case.ts";
export { parseCase } from "./case/parse-case.ts";
export type { Case } from "./case/case.ts";
export type { ParsedCase } from "./case/parsed-case.ts";
export { caseFileJsonSchema, familyJsonSchema } from "./case/family-json-schema.ts";
export { caseJsonSchema, officeJsonSchema } from "./case/json-schema.ts";
export type { CheckedCase } from "./checklist/checklist.ts";
export { readTemplates } from "./documents/templates.ts";
export type { Templates } from "./documents/templates.ts";
export { createFileOpener } from "./exhibits/file-opener.ts";
export type { FileOpener, FileOpenerOptions } from "./exhibits/file-opener.ts";
export type { FileLimits } from "./exhibits/file-limits.ts";
export { blocks } from "./problems/problem.ts";
export { problemText } from "./problems/problem-text.ts";
export type { Outcome, Problem, Severity } from "./problems/problem.ts";
export { openRulebook } from "./rules/rulebook.ts";
export type { Rulebook } from "./rules/rulebook.ts";
export { parseDay } from "./date.ts";
export type { Day } from "./date.ts";
