import { CANONICAL_FORM, compareCodeUnits, type Evaluation, partDigests, sha256OfBytes } from "@dvk/core"
import type { Manifest } from "./Manifest.ts"

/** What a manifest states beside campaign and files. */
export type MadeWith = Pick<Manifest, "dvk" | "options" | "seeds">

/** The manifest of a report: `content` holds each of its files but the manifest, by path. */
export const manifestOf = (
  { campaign, digest }: Evaluation,
  content: ReadonlyMap<string, string | Uint8Array>,
  { dvk, options, seeds }: MadeWith
): Manifest => ({
  format: 1,
  dvk,
  campaign: { id: campaign.file.id, title: campaign.file.title, year: campaign.file.year },
  sample: campaign.file.sample,
  digest,
  canonicalForm: CANONICAL_FORM,
  parts: partDigests(campaign),
  rubric: { id: campaign.rubric.id, version: campaign.rubric.version },
  options,
  seeds,
  files: [...content]
    .toSorted(([a], [b]) => compareCodeUnits(a, b))
    .map(([file, text]) => {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text
      return { file, sha256: sha256OfBytes(bytes), bytes: bytes.length }
    })
})
