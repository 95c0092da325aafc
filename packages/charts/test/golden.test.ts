import { readdirSync } from "node:fs"
import { charts } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { emptyScoreTable, evaluate } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../test/sample/sampleCampaign.ts"
import { tiedAtCut, twelve } from "./sampleEvaluations.ts"

const folder = `${import.meta.dirname}/golden`
// Read before any test can write one: a golden file that is missing is a failure, not a first recording.
const recorded = new Set(readdirSync(folder))

const unscored = () => {
  const campaign = sampleCampaign({ models: 3, judges: 1 })
  return evaluate({ ...campaign, scores: emptyScoreTable(campaign.scores.criteria) })
}

const evaluations = { twelve, "tied-at-cut": tiedAtCut, unscored }

describe.each(charts.map((chart) => ({ chart, name: chart.name })))("$name", ({ chart }) => {
  describe.each(Object.entries(evaluations))("%s", (campaign, evaluation) => {
    it.each(["vi", "en"] as const)("is the picture that was looked at, in %s", async (language) => {
      const file = `${chart.name}.${campaign}.${language}.svg`
      const svg = await drawSvg(chart.spec(evaluation(), language, measureText))
      await expect(svg).toMatchFileSnapshot(`${folder}/${file}`)
      expect(recorded).toContain(file)
    })
  })
})

it("keeps no golden file that nothing draws", () => {
  const drawn = charts.flatMap(({ name }) =>
    Object.keys(evaluations).flatMap((campaign) =>
      ["vi", "en"].map((language) => `${name}.${campaign}.${language}.svg`)
    )
  )
  expect([...recorded].toSorted()).toEqual(drawn.toSorted())
})
