import { rubricInput } from "../sample/sampleRubric.ts"
import { dvk, folderWith, jsonOf, smallCampaign } from "./dvk.ts"

/** A title in both languages. */
export const bilingual = (vi: string, en: string) => ({ vi, en })

/** Two criteria on a scale of 0 to 100: `effect` counts for 60 of 100, `spread` for 40. */
const CRITERIA = [
  { id: "effect", weight: 60 },
  { id: "spread", weight: 40 }
]

/** A campaign folder with a rubric file of its own; models A and B are collectives, C is a person. */
export const campaign = (parts: {
  readonly rubric?: object
  readonly criteria?: ReadonlyArray<object>
  readonly scores: ReadonlyArray<string>
  readonly files?: Readonly<Record<string, string>>
  readonly yaml?: string
}): string => {
  const input = rubricInput(CRITERIA)
  const criteria = input.criteria.map((criterion, at) => ({ ...criterion, ...parts.criteria?.[at] }))
  return folderWith({
    ...smallCampaign,
    "campaign.yaml": `${(smallCampaign["campaign.yaml"] ?? "").replace("rubric: nghia-thai-2024", "rubric: tieu-chi.yaml")}${parts.yaml ?? ""}`,
    "tieu-chi.yaml": JSON.stringify({ ...input, criteria, ...parts.rubric }),
    "scores/j1.csv": [...parts.scores, ""].join("\n"),
    "scores/j2.csv": "Giám khảo,Mã mô hình,effect,spread\n",
    ...parts.files
  })
}

interface RankedModel {
  readonly model: string
  readonly rank: number
  readonly score: { readonly exact: string }
  readonly decidedBy: string
}

/** What `dvk rank --json` says of a folder: exact totals by model, and who is not ranked. */
export const rank = async (folder: string) => {
  const json = jsonOf(await dvk(["rank", folder, "--json"]))
  const ranking: ReadonlyArray<RankedModel> = json["ranking"] ?? []
  const unranked: ReadonlyArray<{ model: string; reason: { code: string; message: string } }> =
    json["unranked"] ?? []
  const findings: ReadonlyArray<{ code: string; values: Readonly<Record<string, unknown>> }> =
    json["findings"] ?? []
  return {
    totals: Object.fromEntries(ranking.map(({ model, score }) => [model, score.exact])),
    unranked: Object.fromEntries(unranked.map(({ model, reason }) => [model, reason])),
    ranking,
    findings
  }
}

/** What `dvk explain` says of a model, for scripts and for people. */
export const explain = async (folder: string, model: string) => ({
  json: jsonOf(await dvk(["explain", folder, model, "--json"])),
  text: (await dvk(["explain", folder, model])).result
})

/** decisions.csv with some rows. */
export const decisions = (...rows: ReadonlyArray<string>) => ({
  "decisions.csv": ["Quyết định,Mã mô hình,Tiêu chí,Điểm,Lý do,Văn bản", ...rows, ""].join("\n")
})
