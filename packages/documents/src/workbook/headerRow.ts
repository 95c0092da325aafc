import type { Evaluation } from "@dvk/core"

/** Lines above every table: the campaign, the sheet, what to know of it, and where scores are made up a mark. */
const LINES_ABOVE = 3

/** The header's row as Excel counts, the same in every sheet, so that one sheet can point into another. */
export const headerRowOf = ({ campaign }: Evaluation): number =>
  LINES_ABOVE + (campaign.file.sample ? 1 : 0) + 2
