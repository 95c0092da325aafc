import type { Delivery } from "../calendar/Delivery.ts"
import type { Step } from "../life/Step.ts"
import type { Registration, RegistrationColumn } from "../registration/Registration.ts"
import type { ModelResult, ResultColumn } from "../results/ModelResult.ts"
import type { Awards } from "../rewards/Awards.ts"
import type { Rubric } from "../rubric/Rubric.ts"
import type { ScoreTable } from "../scoring/ScoreTable.ts"
import type { UnitSummary } from "../summary/UnitSummary.ts"
import type { CampaignFile } from "./CampaignFile.ts"
import type { Member } from "./Member.ts"
import type { Ruling } from "./Ruling.ts"
import type { Unit } from "./Unit.ts"
import type { Vote } from "./Vote.ts"

/** Everything `evaluate` decides on. The order of its lists never matters. */
export interface Campaign {
  readonly file: CampaignFile
  readonly rubric: Rubric
  /** Null where the campaign has no list of units: then nobody owes a registration. */
  readonly units: ReadonlyArray<Unit> | null
  /** Null where the campaign has no committee file: then every judge counts. */
  readonly committee: ReadonlyArray<Member> | null
  readonly registrations: ReadonlyArray<Registration>
  /** Columns that at least one registration file has: a gate closes only on a blank cell of one of these. */
  readonly columns: ReadonlySet<RegistrationColumn>
  readonly scores: ScoreTable
  /** What units have reported of their models: one entry a model and target. */
  readonly results: ReadonlyArray<ModelResult>
  /** Columns that at least one list of results has. */
  readonly resultColumns: ReadonlySet<ResultColumn>
  /** The life of the models as lists of steps tell it. */
  readonly steps: ReadonlyArray<Step>
  /** What the log of reports says has come in. It decides nothing. */
  readonly deliveries: ReadonlyArray<Delivery>
  /** What units counted and handed in, for merging; absent where campaign.yaml names no summaries. */
  readonly summaries?: ReadonlyArray<UnitSummary>
  readonly rulings: ReadonlyArray<Ruling>
  readonly votes: ReadonlyArray<Vote>
  /** Award rules by date; null where the campaign states no award. */
  readonly awards: Awards | null
}
