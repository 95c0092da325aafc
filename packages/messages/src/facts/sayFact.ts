import type { FactFinding } from "@dvk/core"
import { multiply, rational } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatScore } from "../numbers/formatNumber.ts"

/**
 * What a form tells about a fact, in a few words.
 *
 * @example
 * sayFact({ _tag: "Holds", holds: true, share: { numerator: 3n, denominator: 5n } }, "vi") // => "có (60,00%)"
 */
export const sayFact = (finding: FactFinding, language: Language): string => {
  const vi = language === "vi"
  switch (finding._tag) {
    case "Unknown":
      return vi ? "hồ sơ chưa cho biết" : "not told by the form"
    case "Count":
      return String(finding.count)
    case "Holds": {
      const answer = finding.holds ? (vi ? "có" : "yes") : vi ? "không" : "no"
      if (finding.share === null) return answer
      return `${answer} (${formatScore(multiply(finding.share, rational(100)), language)}%)`
    }
  }
}
