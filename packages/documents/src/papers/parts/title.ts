import { capitalised, type PaperForm, type Phrase } from "@dvk/messages"
import type { Title } from "../Paper.ts"

/**
 * What kind of paper it is, and what it is about: with a capital in the state form ("Về việc …"), with a small letter in
 * that of the Party ("về việc …").
 *
 * @param attachedTo for a list: the paper that it goes with
 */
export const titled = (
  form: PaperForm,
  type: string,
  about: Phrase,
  attachedTo: Phrase | null = null
): Title => ({
  kind: "title",
  type,
  about: form === "state" ? fromCapital(about) : about,
  attachedTo
})

const fromCapital = ([first, ...rest]: Phrase): Phrase =>
  first === undefined ? [] : [typeof first === "string" ? capitalised(first) : first, ...rest]
