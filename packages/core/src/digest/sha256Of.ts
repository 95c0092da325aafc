import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import { ByteFeed } from "./ByteFeed.ts"
import type { Segment } from "./canonicalSegments.ts"

/** SHA-256 of segments of the canonical form, one after the other, in lower case hex. */
export const sha256Of = (segments: ReadonlyArray<Segment>): string => {
  const hash = sha256.create()
  const bytes = new ByteFeed((chunk) => hash.update(chunk))
  for (const segment of segments) segment(bytes)
  bytes.flush()
  return bytesToHex(hash.digest())
}

/** SHA-256 of the bytes of a file, in lower case hex. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
