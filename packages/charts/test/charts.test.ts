import { readFileSync } from "node:fs"
import { type ChartInput, chartInput, charts } from "@dvk/charts"
import { drawPng, drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate } from "@dvk/core"
import { Ajv } from "ajv"
import { compile } from "vega-lite"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../test/sample/sampleCampaign.ts"
import { sampleActivities } from "./sampleActivities.ts"
import { sampleDoubt } from "./sampleDoubt.ts"
import { campaignWith, reversed, textsOf, tiedAtCut } from "./sampleEvaluations.ts"
import { sampleInput, unit } from "./sampleInput.ts"

const schema: object = JSON.parse(
  readFileSync(new URL(import.meta.resolve("vega-lite/vega-lite-schema.json")), "utf8")
)
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)

const hostile = [
  "<script>alert(1)</script>",
  "Thóc & gạo ]]> <!-- “ngoặc” 'đơn' \"kép\"",
  '=HYPERLINK("http://x")',
  "Nụ cười 🌾👩‍🌾 xóm 3",
  `${"Khéo vận động bà con hiến đất mở rộng đường làng ngõ xóm ".repeat(3)}cho xe cứu hỏa vào`,
  "k".repeat(200),
  "datum.rank + 1"
]

/** Hostile names wherever a name can stand: models, units, judges, the campaign, other places, criteria, fields. */
const hostileInput = (): ChartInput => {
  const campaign = campaignWith(
    hostile.map((name, at) => ({ id: `H${at}`, name, unitName: `<b>Xóm & ${at}</b>`, mark: 60 + at })),
    3
  )
  const name = "<script>datum.x</script> & “"
  const title = { vi: name, en: name }
  const { rubric, file } = campaign
  const units = hostile.map((text, at) => ({ ...unit(at), name: text, kind: "xóm" }))
  const evaluation = evaluate({
    ...campaign,
    units,
    deliveries: sampleActivities(units),
    rubric: {
      ...rubric,
      criteria: rubric.criteria.map((criterion) => ({ ...criterion, title })),
      fields: rubric.fields.map((field) => ({ ...field, title })),
      grades: rubric.grades.map((grade) => ({ ...grade, title }))
    },
    file: { ...file, title: name, shortlist: { size: 3, quotas: [{ by: "unit", max: 1 }] } }
  })
  const place = { place: name, note: name, source: name, period: name }
  return chartInput(evaluation, {
    doubt: sampleDoubt(evaluation),
    funnels: [{ ...place, registered: 10, recognised: 5, commended: null }]
  })
}

const nobody = (): ChartInput => chartInput(evaluate(campaignWith([], 3)))

const inputs = {
  full: () => sampleInput(12),
  "tied at the cut": () => chartInput(tiedAtCut(), { doubt: sampleDoubt(tiedAtCut()) }),
  "more than sixty": () => sampleInput(75),
  hostile: hostileInput,
  nobody
}

describe.each(charts.map((chart) => ({ chart, name: chart.name })))("$name", ({ chart }) => {
  const draw = (input: ChartInput) => drawSvg(chart.spec(input, "vi", measureText))

  it.each(Object.entries(inputs))(
    "fits Vega-Lite's schema and compiles without a warning: %s",
    (_, input) => {
      const spec = chart.spec(input(), "vi", measureText)
      validate(JSON.parse(JSON.stringify(spec)))
      expect(validate.errors).toBeNull()
      const said: Array<unknown> = []
      const note = (...words: ReadonlyArray<unknown>) => {
        said.push(...words)
        return logger
      }
      const logger = { level: () => logger, error: note, warn: note, info: note, debug: note }
      compile(spec, { logger: Object.assign(logger, { level: () => logger }) })
      expect(said).toEqual([])
    }
  )

  it("gives the same bytes for the same input, and for the same models in another order", async () => {
    const campaign = sampleCampaign({ models: 12, judges: 9, seed: 7, places: 3 })
    const input = (of: typeof campaign) => {
      const evaluation = evaluate(of)
      return chartInput(evaluation, { doubt: sampleDoubt(evaluation) })
    }
    const svg = await draw(input(campaign))
    expect(await draw(input(campaign))).toBe(svg)
    expect(await draw(input(reversed(campaign)))).toBe(svg)
  })

  it("has something to show of a full campaign, and says in a sentence when it has not", async () => {
    expect(chart.isDrawn(sampleInput(12))).toBe(true)
    expect(chart.isDrawn(nobody())).toBe(false)
    expect(textsOf(await draw(nobody())).filter((text) => text.endsWith("."))).toHaveLength(1)
  })

  it("shows names typed by anyone as text and never as markup", async () => {
    expect(await draw(hostileInput())).not.toMatch(
      /<(?!\/?(?:svg|g|path|rect|text|tspan|defs|clipPath|linearGradient|stop|line)[\s>/])/
    )
  })

  it("marks made-up scores, and only those", async () => {
    expect(await draw(sampleInput(12))).toContain("DỮ LIỆU MINH HỌA")
    expect(await draw(chartInput(tiedAtCut()))).not.toContain("DỮ LIỆU MINH HỌA")
  })

  it("refers to nothing outside", async () => {
    const svg = await draw(sampleInput(12))
    expect(svg.replaceAll(/xmlns(:xlink)?="[^"]*"/g, "")).not.toMatch(/https?:|href|@import|<image|<script/)
  })

  it.each(["vi", "en"] as const)("says in words which campaign it is of, in %s", (language) => {
    const input = sampleInput(12)
    const words = chart.altText(input, language)
    expect(words).toContain(input.evaluation.campaign.file.title)
    expect(words).toMatch(/\d/)
    expect(words).not.toMatch(/undefined|NaN|null|\[object/)
    expect(chart.spec(input, language, measureText).description).toBe(words)
  })

  it.each(["vi", "en"] as const)(
    "has its figures in a table of which every row is as long as the head, in %s",
    (language) => {
      const { heads, rows } = chart.table(sampleInput(12), language)
      expect(new Set(heads).size).toBe(heads.length)
      expect(rows.length).toBeGreaterThan(1)
      for (const row of rows) expect(row).toHaveLength(heads.length)
      expect(rows.flat().join(" ")).not.toMatch(/undefined|NaN|null|\[object/)
    }
  )

  it("is a PNG at the asked scale", async () => {
    const svg = await draw(chartInput(tiedAtCut()))
    const png = await drawPng(svg, 2)
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1])
    expect([...png.subarray(1, 4)].map((byte) => String.fromCodePoint(byte)).join("")).toBe("PNG")
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(width * 2)
  })
})

const ofModels = new Set([
  "ranked-scores",
  "selection-odds",
  "other-rankings",
  "contributions",
  "criteria-heatmap"
])

describe.each(charts.filter(({ name }) => ofModels.has(name)).map((chart) => ({ chart, name: chart.name })))(
  "$name, a chart of models",
  ({ chart }) => {
    const draw = async (input: ChartInput) => textsOf(await drawSvg(chart.spec(input, "vi", measureText)))
    const withDoubt = (evaluation: ReturnType<typeof tiedAtCut>) =>
      chartInput(evaluation, { doubt: sampleDoubt(evaluation) })

    it("shows every name and unit whole", async () => {
      const input = sampleInput(42)
      const drawn = (await draw(input)).join(" ")
      for (const { registration } of input.evaluation.ranking.ranked) {
        expect(drawn).toContain(registration.unitName)
        for (const syllable of registration.name.split(" ")) expect(drawn).toContain(syllable)
      }
      expect(drawn).not.toContain("…")
    })

    it("shows hostile names whole", async () => {
      const drawn = (await draw(hostileInput())).join("").replaceAll(/\s/g, "")
      for (const name of hostile) expect(drawn).toContain(name.replaceAll(/\s/g, ""))
    })

    it("keeps models apart that share name, unit and rank", async () => {
      const same = ["A", "B", "C"].map((id) => ({ id, name: "Sạch nhà đẹp ngõ", mark: 80 }))
      const texts = await draw(withDoubt(evaluate(campaignWith(same, 3))))
      expect(texts.filter((text) => text === "Sạch nhà đẹp ngõ")).toHaveLength(3)
      expect(texts.filter((text) => text === "1.")).toHaveLength(3)
    })

    it("puts models of one rank in Vietnamese order", async () => {
      const texts = await draw(withDoubt(tiedAtCut()))
      expect(texts.filter((text) => text.endsWith(" xanh"))).toEqual([
        "Hà Nam xanh",
        "Hà Nội xanh",
        "Hạ Long xanh"
      ])
    })

    it("of 75 models shows the first 30, 10 on either side of the cut at 50, and the rest in two rows", async () => {
      const evaluation = evaluate(sampleCampaign({ models: 75, judges: 3, places: 50 }))
      const texts = await draw(withDoubt(evaluation))
      expect(texts.filter((text) => /^\d+\.$/.test(text))).toHaveLength(50)
      expect(texts.filter((text) => text === "…")).toHaveLength(2)
      expect(texts.filter((text) => /^\d+ mô hình khác$/.test(text))).toEqual([
        "10 mô hình khác",
        "15 mô hình khác"
      ])
      expect(texts.join(" ")).toContain(
        "75 mô hình được xếp hạng; vì nhiều hơn 60 nên chỉ vẽ riêng 50 mô hình"
      )
    })
  }
)
