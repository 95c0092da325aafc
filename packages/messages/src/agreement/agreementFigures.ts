import type { Agreement } from "@dvk/core"
import type { Language } from "../Language.ts"
import { figureNames } from "./agreementLabels.ts"
import { sayAlpha } from "./sayAlpha.ts"
import { sayConcordance } from "./sayConcordance.ts"
import { sayIntraclassOfMean, sayIntraclassOfOne } from "./sayIntraclass.ts"

/** The figures of agreement in their order: each by its name, and what it says. */
export const agreementFigures = (
  { alpha, intraclass, concordance }: Agreement,
  language: Language
): ReadonlyArray<readonly [name: string, sentence: string]> => [
  [figureNames.alpha[language], sayAlpha(alpha.interval, language)],
  [figureNames.icc21[language], sayIntraclassOfOne(intraclass, language)],
  [figureNames.icc2k[language], sayIntraclassOfMean(intraclass, language)],
  [figureNames.w[language], sayConcordance(concordance, language)]
]
