// The manifest of an earlier packet, as far as a new request needs it. Read loosely: a later manifest may say more.
import { z } from "zod";
import { day, exhibitLabel, sha256 } from "./identifiers.ts";
import { id } from "./text.ts";

const part = z.object({
  role: z.enum(["original", "translation", "certificate"]),
  sha256,
  pages: z.string().optional(),
});

const frozenLabel = z.object({
  label: exhibitLabel,
  id,
  sha256: sha256.optional(),
  issue: z.number().int().min(1),
});

export const priorManifestSchema = z.object({
  manifestVersion: z.literal(1),
  caseId: z.string(),
  filingOn: day,
  draft: z.boolean(),
  packet: z.object({ sha256 }),
  inputs: z.array(z.object({ role: z.string(), name: z.string(), sha256 })),
  exhibits: z.array(z.object({ label: exhibitLabel, id, parts: z.array(part) })),
  // Left out by the first version of the program.
  labels: z.array(frozenLabel).optional(),
});

/** The receipt of a family's packets, as far as later ones need it. */
export const familyManifestSchema = z.object({
  familyManifestVersion: z.literal(1),
  familyId: z.string(),
  draft: z.boolean(),
  labels: z.array(frozenLabel.extend({ members: z.array(z.string()) })),
});

export type PriorManifest = z.output<typeof priorManifestSchema>;
export type PriorFamilyManifest = z.output<typeof familyManifestSchema>;
