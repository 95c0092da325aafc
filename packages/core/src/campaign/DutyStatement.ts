import * as Schema from "effect/Schema"
import { IsoDateText } from "../schema/dates.ts"
import { Slug, Text } from "../schema/text.ts"

/** What is owed. Registrations and results are seen from the lists themselves, the others from the log of reports. */
export const dutyKinds = ["registration", "results", "report", "summary-table", "activity", "other"] as const
export type DutyKind = (typeof dutyKinds)[number]

const OneOrMore = Schema.Union([Text, Schema.NonEmptyArray(Text)])

/** A further deadline of the plan, as campaign.yaml states it: what is owed, before when, by whom, to whom. */
export const DutyStatement = Schema.Struct({
  id: Schema.optionalKey(Slug),
  what: Text,
  kind: Schema.optionalKey(Schema.Literals(dutyKinds)),
  before: IsoDateText,
  /** Kinds of unit, units, `members`, a role of the committee such as `chair`, or a body by its name. */
  from: OneOrMore,
  to: Schema.optionalKey(Text),
  /** The office that receives it: "qua Văn phòng". */
  via: Schema.optionalKey(Text),
  /** The line of reporting where a plan has several side by side, such as government and party. */
  line: Schema.optionalKey(Text),
  /** Duties that have to come in first: who merges reports owes after those who write them. */
  after: Schema.optionalKey(OneOrMore),
  clause: Schema.optionalKey(Text)
})
