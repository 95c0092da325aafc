import {
  type Campaign,
  CampaignFile,
  decode,
  FIXED_POINT_UNIT,
  FieldId,
  JudgeId,
  ModelId,
  type Registration,
  type Rubric,
  ScoreTableBuilder,
  type SheetInput,
  UnitId
} from "@dvk/core"
import * as Result from "effect/Result"
import { sampleRubric } from "./sampleRubric.ts"

/** campaign.yaml as data, with some of its keys changed. */
export const campaignFile = (changes: Readonly<Record<string, unknown>> = {}): CampaignFile =>
  Result.getOrThrow(
    decode(CampaignFile)({
      id: "thu-2024",
      title: "Chiến dịch thử",
      organiser: { name: "Đảng ủy xã Thử" },
      level: "commune",
      year: 2024,
      rubric: "sample",
      registrations: ["registrations/*.csv"],
      ...changes
    })
  ).value

const ECONOMY = FieldId("economy")

/** A complete registration; tests change what they are about. */
export const registration = (id: string, changes: Partial<Registration> = {}): Registration => ({
  id: ModelId(id),
  name: `Mô hình ${id}`,
  unit: UnitId("u1"),
  unitName: "Xóm 1",
  place: null,
  address: "Xóm 1",
  content: "Nội dung",
  field: ECONOMY,
  secondField: null,
  subjectKind: "collective",
  level: "commune",
  task: null,
  registeredOn: null,
  participants: null,
  population: null,
  targets: null,
  recognitionDocument: null,
  yearBegun: null,
  women: null,
  note: null,
  unread: [],
  origin: { file: "registrations/a.csv", line: 2, sheetRow: 2 },
  ...changes
})

const missing = (): never => {
  throw new Error("the sample rubric has a first field")
}

/** One sheet with scores on the rubric's scale (decimals allowed); null is a blank cell. */
export const sheet = (
  model: string,
  judge: string,
  scores: ReadonlyArray<number | null>,
  place: Partial<Pick<SheetInput, "file" | "line" | "source">> = {}
): SheetInput => ({
  model: ModelId(model),
  judge: JudgeId(judge),
  source: "committee",
  file: "scores/a.csv",
  line: 2,
  ...place,
  scores: scores.map((score) => (score === null ? null : Math.round(score * FIXED_POINT_UNIT)))
})

/** A campaign put together from its parts. Columns: all that the sample registrations fill. */
export const campaignOf = (
  parts: {
    readonly registrations?: ReadonlyArray<Registration>
    readonly sheets?: ReadonlyArray<SheetInput>
    readonly file?: Readonly<Record<string, unknown>>
    readonly rubric?: Rubric
  } & Partial<
    Pick<
      Campaign,
      | "units"
      | "committee"
      | "columns"
      | "results"
      | "resultColumns"
      | "steps"
      | "deliveries"
      | "rulings"
      | "votes"
    >
  >
): Campaign => {
  const rubric = parts.rubric ?? sampleRubric()
  const builder = new ScoreTableBuilder(rubric.criteria.map((criterion) => criterion.id))
  for (const entry of parts.sheets ?? []) builder.add(entry)
  return {
    file: campaignFile(parts.file),
    rubric,
    units: parts.units ?? null,
    committee: parts.committee ?? null,
    registrations: parts.registrations ?? [],
    columns:
      parts.columns ??
      new Set(["name", "unit", "address", "content", "field", "subjectKind", "registeredOn"]),
    scores: builder.build(),
    results: parts.results ?? [],
    resultColumns: parts.resultColumns ?? new Set(),
    steps: parts.steps ?? [],
    deliveries: parts.deliveries ?? [],
    rulings: parts.rulings ?? [],
    votes: parts.votes ?? [],
    awards: null
  }
}

const topics = [
  "Khéo vận động nhân dân thu gom rác thải nhựa đổi gạo",
  "Tuyến đường hoa thay cỏ dại",
  "Camera an ninh",
  "Tổ liên gia tự quản, đảm bảo an ninh trật tự",
  "Hiến đất để nâng cấp, mở rộng tuyến đường trục chính",
  "10 bản chứng thực - 15 phút trả"
]

/** A made-up campaign of any size: the same seed gives the same scores everywhere (linear congruential, 32 bits). */
export const sampleCampaign = (size: {
  readonly models: number
  readonly judges: number
  readonly seed?: number
  readonly places?: number
  readonly units?: number
}): Campaign => {
  const units = size.units ?? 12
  let state = size.seed ?? 1
  const below = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const rubric = sampleRubric()
  const registrations = Array.from({ length: size.models }, (_, at) =>
    registration(`M${String(at + 1).padStart(3, "0")}`, {
      name: `${topics[at % topics.length]} ${at + 1}`,
      unit: UnitId(`u${at % units}`),
      unitName: `Chi bộ xóm ${(at % units) + 1}`,
      field: rubric.fields[at % rubric.fields.length]?.id ?? missing()
    })
  )
  const sheets = registrations.flatMap(({ id }) => {
    const level = 60 + below(35)
    return Array.from({ length: size.judges }, (_, judge) =>
      sheet(
        id,
        `J${judge + 1}`,
        rubric.criteria.map(() => Math.min(100, level + below(9) - 4))
      )
    )
  })
  return campaignOf({
    registrations,
    sheets,
    rubric,
    file: { sample: true, shortlist: { size: size.places ?? Math.ceil(size.models / 4) } }
  })
}
