import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { RecognitionRule } from "../recognition/VoteRule.ts"
import { IsoDateText } from "../schema/dates.ts"
import { Count, PositiveCount, Year } from "../schema/numbers.ts"
import { Slug, Text } from "../schema/text.ts"
import { PanelRule, Trim } from "../scoring/PanelRule.ts"
import { DutyStatement } from "./DutyStatement.ts"

const withDefault = <S extends Schema.Constraint>(schema: S, value: S["Encoded"]) =>
  Schema.withDecodingDefaultKey<S>(Effect.succeed(value))(schema)

/** Who runs the campaign; printed at the head and foot of every paper. */
const Organiser = Schema.Struct({
  name: Text,
  place: Schema.optionalKey(Text),
  parent: Schema.optionalKey(Text),
  standingBody: Schema.optionalKey(Text),
  signer: Schema.optionalKey(Schema.Struct({ title: Text, name: Schema.optionalKey(Text) }))
})

/** The days by which things have to be in. All of them are exclusive: "trước ngày". */
const Deadlines = Schema.Struct({
  registration: Schema.optionalKey(IsoDateText),
  results: Schema.optionalKey(IsoDateText),
  close: Schema.optionalKey(IsoDateText)
})

/** How sheets become scores and scores become places. Every default is stated in the contract of the folder. */
export const Rules = Schema.Struct({
  panel: withDefault(PanelRule, "mean"),
  trim: Schema.optionalKey(Trim),
  trimFrom: Schema.optionalKey(PositiveCount),
  minimumJudges: withDefault(PositiveCount, 1),
  missingScore: withDefault(Schema.Literals(["drop-sheet", "rescale"]), "drop-sheet"),
  conflictingSheets: withDefault(Schema.Literals(["exclude", "first", "last"]), "exclude"),
  recusal: withDefault(Schema.Literals(["same-unit", "declared", "none"]), "same-unit"),
  late: withDefault(Schema.Literals(["exclude", "admit"]), "exclude"),
  ties: withDefault(Schema.Array(Slug), []),
  recognition: Schema.optionalKey(RecognitionRule)
})
export type Rules = typeof Rules.Type

/** A quota that bounds nothing, or that no number of places can meet, is a slip and not a wish. */
const Quota = Schema.Struct({
  by: Schema.Literals(["unit", "field", "subjectKind", "level"]),
  is: Schema.optionalKey(Text),
  min: Schema.optionalKey(Count),
  max: Schema.optionalKey(Count)
}).pipe(
  Schema.check(
    Schema.makeFilter(
      ({ min, max }) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? Number.POSITIVE_INFINITY),
      { expected: "quota-bounds" }
    )
  )
)

const Shortlist = Schema.Struct({
  size: PositiveCount,
  minimumGrade: Schema.optionalKey(Slug),
  budget: Schema.optionalKey(Count),
  /** What the selected models are given, and the day of the decision, which picks the rates of money. */
  award: Schema.optionalKey(Schema.Struct({ form: Slug, decidedOn: IsoDateText })),
  quotas: Schema.optionalKey(Schema.Array(Quota))
})

const Files = Schema.NonEmptyArray(Text)

const FileOrFiles = Schema.Union([Text, Files])

/** campaign.yaml: what a committee states about its campaign, and which files belong to it. */
export const CampaignFile = Schema.Struct({
  format: withDefault(Schema.Literal(1), 1),
  id: Slug,
  title: Text,
  sample: withDefault(Schema.Boolean, false),
  organiser: Organiser,
  level: Schema.Literals(["commune", "district", "province", "central"]),
  year: Year,
  documentStyle: withDefault(Schema.Literals(["party", "state"]), "party"),
  rubric: Text,
  deadlines: withDefault(Deadlines, {}),
  duties: withDefault(Schema.Array(DutyStatement), []),
  units: Schema.optionalKey(Text),
  committee: Schema.optionalKey(Text),
  registrations: Files,
  results: Schema.optionalKey(Files),
  /** The life of the models: what became of each, by which document, when. */
  steps: Schema.optionalKey(FileOrFiles),
  /** Logs of what has come in: reports by duty, activities on the ground. */
  reports: Schema.optionalKey(Files),
  /** Summaries of units, to be merged: what each counted by field, level and kind of subject. */
  summaries: Schema.optionalKey(FileOrFiles),
  scores: Schema.optionalKey(Files),
  votes: Schema.optionalKey(Text),
  decisions: Schema.optionalKey(Text),
  rules: withDefault(Rules, {}),
  shortlist: Schema.optionalKey(Shortlist)
})
export type CampaignFile = typeof CampaignFile.Type
