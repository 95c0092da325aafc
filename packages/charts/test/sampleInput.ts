import { type ChartInput, chartInput, lastYearOf, type RealFunnel } from "@dvk/charts"
import { type Campaign, evaluate, JudgeId, type Unit, UnitId } from "@dvk/core"
import { sampleCampaign } from "../../../test/sample/sampleCampaign.ts"
import { sampleActivities } from "./sampleActivities.ts"
import { sampleDoubt } from "./sampleDoubt.ts"

/** A unit of units.csv that owes one model. */
export const unit = (at: number): Unit => ({
  id: UnitId(`u${at}`),
  name: `Chi bộ xóm ${at + 1}`,
  otherNames: [],
  kind: null,
  parent: null,
  minimum: 1,
  validFrom: null,
  validTo: null,
  successor: null
})

const member = (id: string, name: string, role: string) => ({
  id: JudgeId(id),
  name,
  role,
  unit: null,
  areas: [],
  conflicts: []
})

const committee = [
  member("J1", "Nguyễn Văn An", "Trưởng ban"),
  member("J2", "Trần Thị Bình", "Phó Trưởng ban"),
  member("J3", "Lê Quang Cường", "Ủy viên")
]

const funnels: ReadonlyArray<RealFunnel> = [
  {
    place: "Huyện Thử",
    period: "2019",
    registered: 332,
    recognised: 266,
    commended: null,
    note: null,
    source: "https://www.example.vn/tin/1"
  },
  {
    place: "Tỉnh Thử",
    period: "2021",
    registered: 2071,
    recognised: 1808,
    commended: 40,
    note: "28 tập thể và 12 cá nhân",
    source: "https://example.vn/tin/2"
  }
]

/** Twelve units of which two have registered nothing, quotas with a minimum and a maximum, everything made up. */
const quotaCampaign = (models: number, places: number): Campaign => {
  const campaign = sampleCampaign({ models, judges: 3, seed: 7, units: 10 })
  const quotas = [
    { by: "field" as const, is: "Kinh tế", min: 1, max: 3 },
    { by: "unit" as const, max: 2 }
  ]
  const units = Array.from({ length: 12 }, (_, at) => ({ ...unit(at), kind: "xóm" }))
  return {
    ...campaign,
    units,
    deliveries: sampleActivities(units),
    committee,
    file: { ...campaign.file, shortlist: { size: places, quotas } }
  }
}

/** An input that every chart has something to show of. */
export const sampleInput = (models: number, places = Math.ceil(models / 4)): ChartInput => {
  const evaluation = evaluate(quotaCampaign(models, places))
  const before = evaluate(
    sampleCampaign({ models: Math.ceil(models * 0.8), judges: 1, units: 10, places: 3 })
  )
  return chartInput(evaluation, {
    doubt: sampleDoubt(evaluation),
    lastYear: { ...lastYearOf(before), year: 2023 },
    funnels
  })
}
