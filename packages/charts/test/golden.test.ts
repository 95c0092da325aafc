import { readdirSync } from "node:fs"
import { chartInput, charts } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { describe, expect, it } from "vitest"
import { tiedAtCut } from "./sampleEvaluations.ts"
import { sampleInput } from "./sampleInput.ts"

const folder = `${import.meta.dirname}/golden`
// Read before any test can write one: a golden file that is missing is a failure, not a first recording.
const recorded = new Set(readdirSync(folder))

const inputs = {
  five: { input: () => sampleInput(5, 2), languages: ["vi", "en"] },
  "forty-two": { input: () => sampleInput(42), languages: ["vi"] },
  "tied-at-cut": { input: () => chartInput(tiedAtCut()), languages: ["vi"] }
} as const

const pictures = charts.flatMap((chart) =>
  Object.entries(inputs).flatMap(([name, { input, languages }]) =>
    chart.isDrawn(input())
      ? languages.map((language) => ({
          chart,
          input,
          language,
          file: `${chart.name}.${name}.${language}.svg`
        }))
      : []
  )
)

describe("a chart is the picture that was looked at", () => {
  it.each(pictures)("$file", async ({ chart, input, language, file }) => {
    await expect(await drawSvg(chart.spec(input(), language, measureText))).toMatchFileSnapshot(
      `${folder}/${file}`
    )
    expect(recorded).toContain(file)
  })

  it("keeps no golden file that nothing draws", () => {
    expect([...recorded].toSorted()).toEqual(pictures.map(({ file }) => file).toSorted())
  })
})
