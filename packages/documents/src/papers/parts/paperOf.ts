import { paperWords, sampleMark } from "@dvk/messages"
import type { Paper, Part } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import type { Stated } from "./Stated.ts"

/** A paper with what every one of them carries: the mark of made-up data, and which data it was made from. */
export const paperOf = (
  { evaluation }: PaperInput,
  stated: Stated,
  name: string,
  title: string,
  ...parts: ReadonlyArray<Part>
): Paper => ({
  name,
  form: stated.form,
  title: `${title} – ${evaluation.campaign.file.title}`,
  sampleMark: evaluation.campaign.file.sample ? sampleMark.vi() : null,
  footer: paperWords.digest(evaluation.digest),
  parts
})

/** A part on upright paper. */
export const portrait = (...blocks: Part["blocks"]): Part => ({ landscape: false, blocks })

/** A part on paper that lies, for wide tables. */
export const landscape = (...blocks: Part["blocks"]): Part => ({ landscape: true, blocks })
