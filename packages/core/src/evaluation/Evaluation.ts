import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Coverage } from "../coverage/UnitCoverage.ts"
import type { Finding } from "../finding/Finding.ts"
import type { Ranking } from "../ranking/Ranking.ts"
import type { Recognition } from "../recognition/Recognition.ts"
import type { Rewards } from "../rewards/rewardsOf.ts"
import type { Panel } from "../scoring/PanelColumns.ts"
import type { DecidedList } from "../selection/decidedList.ts"
import type { Selection } from "../selection/Selection.ts"

/** What was decided, with the reasons. Everything that is shown, drawn or written comes from one of these. */
export interface Evaluation {
  readonly campaign: Campaign
  /** SHA-256 of the campaign's canonical form, in lower case hex. */
  readonly digest: string
  readonly admission: Admission
  readonly panel: Panel
  readonly ranking: Ranking
  readonly recognition: Recognition
  readonly selection: Selection
  /** The list after the chair's rulings. */
  readonly decided: DecidedList
  /** Null where the campaign states no award. */
  readonly rewards: Rewards | null
  readonly coverage: Coverage
  /** What the stages found; what the importer found is not in here. */
  readonly findings: ReadonlyArray<Finding>
}
