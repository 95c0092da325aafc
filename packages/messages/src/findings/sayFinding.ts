import type { Finding, FindingCode } from "@dvk/core"
import type { Language } from "../Language.ts"
import { awardFindings } from "./awardFindings.ts"
import { campaignFindings } from "./campaignFindings.ts"
import { cellFindings } from "./cellFindings.ts"
import { dutyFindings } from "./dutyFindings.ts"
import { fileFindings } from "./fileFindings.ts"
import { lifeFindings } from "./lifeFindings.ts"
import type { FindingSentence } from "./quoting.ts"
import { resultFindings } from "./resultFindings.ts"
import { rowFindings } from "./rowFindings.ts"
import { scoreFindings } from "./scoreFindings.ts"
import { summaryFindings } from "./summaryFindings.ts"
import { workbookFindings } from "./workbookFindings.ts"

/** Every code has its sentence: a new code without one does not compile. */
const sentences = {
  ...awardFindings,
  ...rowFindings,
  ...fileFindings,
  ...campaignFindings,
  ...cellFindings,
  ...dutyFindings,
  ...lifeFindings,
  ...scoreFindings,
  ...resultFindings,
  ...summaryFindings,
  ...workbookFindings
} satisfies Record<FindingCode, FindingSentence>

/**
 * What was found, what was expected and what to do. File and line are not repeated here: callers print the place
 * (see `placeText`).
 *
 * @example
 * sayFinding({ code: "bad-name", severity: "error", before: "---", values: {} }, "en") // => "The model name “---” has no letter or digit. Fill in the full name of the model."
 */
export const sayFinding = (finding: Finding, language: Language): string =>
  sentences[finding.code][language](finding)
