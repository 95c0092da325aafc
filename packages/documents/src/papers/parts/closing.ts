import { headGap, type Phrase, phrase } from "@dvk/messages"
import type { Closing, Signature } from "../Paper.ts"
import type { Stated } from "./Stated.ts"

/** Who signs, as far as it is stated. A post is written in capitals in both forms. */
export const signatureOf = ({ signer }: Stated): Signature => ({
  authority: signer.authority?.map((line) => [line.toUpperCase()]) ?? [[headGap.authority]],
  post: phrase`${signer.post?.toUpperCase() ?? headGap.post}`,
  name: phrase`${signer.name ?? headGap.signer}`
})

/**
 * Who gets a paper.
 *
 * @param first what the list begins with: "Như trên;" or "Như Điều 3;"
 * @param archive what it ends with: where a copy stays
 */
export const recipientsOf = (
  { recipients }: Stated,
  first: string | null,
  archive: string
): ReadonlyArray<string> => [
  ...(first === null ? [] : [first]),
  ...recipients.map((recipient) => `${recipient.replace(/[;.,]\s*$/, "")};`),
  archive
]

/** The end of a paper: recipients, and who signs. */
export const closing = (stated: Stated, first: string, archive: string): Closing => ({
  kind: "closing",
  recipients: recipientsOf(stated, first, archive),
  signature: signatureOf(stated)
})

/** A signature of which only the post is known: somebody signs by hand. */
export const signedBy = (post: string, name: Phrase | null = null): Signature => ({
  authority: [],
  post: [post],
  name
})
