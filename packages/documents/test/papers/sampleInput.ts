import { type Campaign, evaluate, JudgeId, owed, parseIsoDate, type SubjectKind } from "@dvk/core"
import { campaignFile, sampleCampaign } from "../../../../test/sample/sampleCampaign.ts"
import { sampleAwards } from "../../../core/test/rewards/awardsInput.ts"
import type { PaperInput, PaperTexts } from "../../src/index.ts"
import { unit } from "../html/reportOf.ts"

const KINDS: ReadonlyArray<SubjectKind> = ["collective", "collective", "individual", "household"]

/** A campaign of forty models with everything that papers tell of: votes, an award, rulings, a unit that owes. */
export const paperCampaign = (changes: Readonly<Record<string, unknown>> = {}): Campaign => {
  const sample = sampleCampaign({ models: 40, judges: 7, seed: 3 })
  const registrations = sample.registrations.map((entry, at) => ({
    ...entry,
    subjectKind: KINDS[at % KINDS.length] ?? null
  }))
  return {
    ...sample,
    registrations,
    units: [
      ...Array.from({ length: 12 }, (_, at) => unit(`u${at}`, `Chi bộ xóm ${at + 1}`)),
      unit("u12", "Chi bộ xóm 13")
    ],
    committee: [
      "Đinh Văn An",
      "Đỗ Thị Bình",
      "Lê Văn Cường",
      "Ngô Thị Dung",
      "Trần Văn Em",
      "Vũ Thị Giang",
      "Phạm Văn Hải"
    ].map((name, at) => ({
      id: JudgeId(`J${at + 1}`),
      name,
      role: null,
      unit: at === 0 ? (registrations[0]?.unit ?? null) : null,
      areas: [],
      conflicts: []
    })),
    awards: sampleAwards(),
    votes: registrations.map(({ id }, at) => ({
      model: id,
      ballot: "secret",
      present: 7,
      absentWritten: 0,
      for: 7 - (at % 4),
      against: at % 4,
      blank: 0,
      date: null
    })),
    file: campaignFile({
      sample: true,
      title: "Phong trào thử năm 2024",
      organiser: { name: "Đảng ủy xã Thử", place: "Thử" },
      deadlines: { registration: "2024-04-07" },
      rules: { recognition: { minimumGrade: "fair", vote: { threshold: "2/3", of: "all-members" } } },
      shortlist: { size: 10, award: { form: "merit", decidedOn: "2024-12-20" } },
      ...changes
    })
  }
}

/** What papers are made from, with the committee's own words where a test states them. */
export const paperInput = (texts: PaperTexts = {}, campaign: Campaign = paperCampaign()): PaperInput => {
  const evaluation = evaluate(campaign)
  return {
    evaluation,
    owed: owed(campaign, evaluation.coverage, parseIsoDate("2024-04-10")),
    duties: [],
    on: parseIsoDate("2024-04-10"),
    texts,
    previous: null
  }
}
