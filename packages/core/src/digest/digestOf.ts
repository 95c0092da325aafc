import type { Campaign } from "../campaign/Campaign.ts"
import { canonicalSegments, line } from "./canonicalSegments.ts"
import { sha256Of } from "./sha256Of.ts"

/** Raised when the canonical form changes, so that digests of two forms are never mistaken for each other. */
export const CANONICAL_FORM = 2

/**
 * SHA-256 over all that decides, in a form without file names, lines or order: two campaign folders that mean
 * the same have one digest. Every paper prints it; whoever holds the folder can compute it again.
 */
export const digestOf = (campaign: Campaign): string =>
  sha256Of([line("form", CANONICAL_FORM), ...Object.values(canonicalSegments(campaign))])
