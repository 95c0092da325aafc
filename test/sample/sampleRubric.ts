import { parseRubric, type Rubric } from "@dvk/core"
import * as Result from "effect/Result"

const bilingual = (text: string) => ({ vi: text, en: text })
const levels = { high: bilingual("cao"), middle: bilingual("vừa"), low: bilingual("thấp") }

interface SampleCriterion {
  readonly id: string
  readonly weight?: number
  readonly maxPoints?: number
  readonly appliesTo?: object
  readonly minimum?: object
}

/** A small rubric as its YAML would read; tests change one part of it at a time. */
export const rubricInput = (
  criteria: ReadonlyArray<SampleCriterion> = [
    { id: "political-tasks", weight: 20 },
    { id: "participation", weight: 20 },
    { id: "effectiveness", weight: 30 },
    { id: "recognition", weight: 15 },
    { id: "sustainability", weight: 15 }
  ]
) => ({
  format: 1,
  id: "sample",
  title: bilingual("Bộ tiêu chí thử"),
  version: "1",
  source: "test",
  scale: { from: 0, to: 100 },
  criteria: criteria.map((criterion) => ({
    ...criterion,
    title: bilingual(`Tiêu chí ${criterion.id}`),
    clause: "II.4",
    levels,
    indicators: [{ id: `${criterion.id}-a`, kind: "judged", title: bilingual("chỉ báo"), clause: "II.4" }]
  })),
  fields: [
    { id: "economy", title: { vi: "Kinh tế", en: "Economy" }, aliases: ["KT"] },
    {
      id: "culture-society",
      title: { vi: "Văn hóa - xã hội", en: "Culture and society" },
      aliases: ["VH-XH"]
    },
    { id: "security-defence", title: { vi: "An ninh - quốc phòng", en: "Security and defence" } },
    { id: "political-system", title: { vi: "Xây dựng hệ thống chính trị", en: "Political system" } }
  ],
  subjectKinds: [
    { id: "collective", title: { vi: "Tập thể", en: "Collective" } },
    { id: "individual", title: { vi: "Cá nhân", en: "Individual" } },
    { id: "household", title: { vi: "Hộ gia đình", en: "Household" } }
  ],
  levels: [{ id: "commune", title: { vi: "Cơ sở", en: "Commune" }, aliases: ["xã"] }],
  scoreSources: [{ id: "committee", title: { vi: "Ban Chỉ đạo", en: "Committee" } }],
  gates: [
    {
      id: "complete",
      title: { vi: "Đủ tên, địa chỉ, nội dung", en: "Name, address and content" },
      for: "ranking",
      requires: ["name", "address", "content"],
      clause: "II.4"
    }
  ],
  grades: [
    { id: "excellent", title: { vi: "Xuất sắc", en: "Excellent" }, from: 90, to: 100 },
    { id: "good", title: { vi: "Tốt", en: "Good" }, from: 80, below: 90 },
    { id: "fair", title: { vi: "Khá", en: "Fair" }, from: 65, below: 80 }
  ]
})

/** The parsed sample rubric, with other criteria where a test needs them. */
export const sampleRubric = (criteria?: ReadonlyArray<SampleCriterion>): Rubric =>
  Result.getOrThrow(parseRubric(rubricInput(criteria))).rubric

/** The sample rubric with some of its keys changed, as a committee would write them. */
export const rubricWith = (
  changes: Readonly<Record<string, unknown>>,
  criteria?: ReadonlyArray<SampleCriterion>
): Rubric => Result.getOrThrow(parseRubric({ ...rubricInput(criteria), ...changes })).rubric
