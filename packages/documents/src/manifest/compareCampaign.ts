import {
  CANONICAL_FORM,
  type CampaignPart,
  campaignParts,
  type Evaluation,
  partDigests,
  sha256OfBytes
} from "@dvk/core"
import type { ReadManifest } from "./readManifest.ts"

/** A campaign beside the one that a report was made of. */
export type CampaignComparison =
  /** The report has the digest of another edition of the canonical form: nothing can be said. */
  | { readonly kind: "other-form"; readonly dvk: string }
  | { readonly kind: "same"; readonly digest: string }
  | {
      readonly kind: "different"
      readonly written: string
      readonly found: string
      readonly parts: ReadonlyArray<CampaignPart>
    }

/** What a manifest leaves out was not known to its edition: nothing stood there. */
const NOTHING = sha256OfBytes(new Uint8Array())

/** Whether a report was made of this campaign; where it was not, which parts are no longer what they were. */
export const compareCampaign = (
  { dvk, digest, canonicalForm, parts }: ReadManifest,
  evaluated: Pick<Evaluation, "campaign" | "digest">
): CampaignComparison => {
  if (canonicalForm !== CANONICAL_FORM) return { kind: "other-form", dvk }
  if (digest === evaluated.digest) return { kind: "same", digest }
  const now = partDigests(evaluated.campaign)
  return {
    kind: "different",
    written: digest,
    found: evaluated.digest,
    parts: campaignParts.filter((part) => (parts[part] ?? NOTHING) !== now[part])
  }
}
