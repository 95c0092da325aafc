import type { CampaignFile } from "../campaign/CampaignFile.ts"
import type { DutyKind } from "../campaign/DutyStatement.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { stableId } from "../digest/stableId.ts"

/** A duty of the plan with its defaults filled in. `before` is exclusive: the last day in time is the one before it. */
export interface Duty {
  /** As stated, else made from the words of the duty: it does not change when the list is put in another order. */
  readonly id: string
  readonly what: string
  readonly kind: DutyKind
  readonly before: IsoDate
  readonly from: ReadonlyArray<string>
  readonly to: string | null
  readonly via: string | null
  readonly line: string | null
  /** Ids of duties that have to come in first. */
  readonly after: ReadonlyArray<string>
  readonly clause: string | null
}

/** The duties of campaign.yaml in their order. */
export const dutiesStated = ({ duties }: CampaignFile): ReadonlyArray<Duty> =>
  duties.map((stated) => {
    const { what, before, to = null, via = null, line = null, clause = null } = stated
    const from = listOf(stated.from)
    const id = stated.id ?? stableId([what, before, ...from])
    const kind = stated.kind ?? "report"
    return { id, what, kind, before, from, to, via, line, after: listOf(stated.after), clause }
  })

const listOf = (value: string | ReadonlyArray<string> | undefined): ReadonlyArray<string> =>
  value === undefined ? [] : typeof value === "string" ? [value] : value
