import { readFileSync } from "node:fs"
import { charts } from "@dvk/charts"
import { drawPng, drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate } from "@dvk/core"
import { Ajv } from "ajv"
import { compile } from "vega-lite"
import { describe, expect, it } from "vitest"
import { sampleCampaign } from "../../../test/sample/sampleCampaign.ts"
import { campaignWith, reversed, textsOf, tiedAtCut, twelve } from "./sampleEvaluations.ts"

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
const hostileEvaluation = () =>
  evaluate(
    campaignWith(
      hostile.map((name, at) => ({ id: `H${at}`, name, unitName: `<b>Xóm & ${at}</b>`, mark: 60 + at })),
      3
    )
  )

describe.each(charts.map((chart) => ({ chart, name: chart.name })))("$name", ({ chart }) => {
  const draw = (evaluation: ReturnType<typeof twelve>) => drawSvg(chart.spec(evaluation, "vi", measureText))

  it.each([
    ["twelve", twelve],
    ["tied at the cut", tiedAtCut],
    ["hostile names", hostileEvaluation],
    ["nobody", () => evaluate(campaignWith([], 3))]
  ] as const)("fits Vega-Lite's schema and compiles without a warning: %s", (_, evaluation) => {
    const spec = chart.spec(evaluation(), "vi", measureText)
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
  })

  it("gives the same bytes for the same input, and for the same models in another order", async () => {
    const campaign = sampleCampaign({ models: 12, judges: 9, seed: 7, places: 3 })
    const svg = await draw(evaluate(campaign))
    expect(await draw(evaluate(campaign))).toBe(svg)
    expect(await draw(evaluate(reversed(campaign)))).toBe(svg)
  })

  it("shows every name and unit whole", async () => {
    const evaluation = evaluate(sampleCampaign({ models: 42, judges: 3, seed: 2 }))
    const drawn = textsOf(await draw(evaluation)).join(" ")
    for (const { registration } of evaluation.ranking.ranked) {
      expect(drawn).toContain(registration.unitName)
      for (const syllable of registration.name.split(" ")) expect(drawn).toContain(syllable)
    }
    expect(drawn).not.toContain("…")
  })

  it("shows names typed by anyone as text, whole, and never as markup", async () => {
    const svg = await draw(hostileEvaluation())
    expect(svg).not.toMatch(
      /<(?!\/?(?:svg|g|path|rect|text|tspan|defs|clipPath|linearGradient|stop|line)[\s>/])/
    )
    const drawn = textsOf(svg).join("").replaceAll(/\s/g, "")
    for (const name of hostile) expect(drawn).toContain(name.replaceAll(/\s/g, ""))
  })

  it("keeps models apart that share name, unit and rank", async () => {
    const same = ["A", "B", "C"].map((id) => ({ id, name: "Sạch nhà đẹp ngõ", mark: 80 }))
    const texts = textsOf(await draw(evaluate(campaignWith(same, 3))))
    expect(texts.filter((text) => text === "Sạch nhà đẹp ngõ")).toHaveLength(3)
    expect(texts.filter((text) => text === "1.")).toHaveLength(3)
  })

  it("puts models of one rank in Vietnamese order", async () => {
    const texts = textsOf(await draw(tiedAtCut()))
    const names = texts.filter((text) => text.endsWith(" xanh"))
    expect(names).toEqual(["Hà Nam xanh", "Hà Nội xanh", "Hạ Long xanh"])
  })

  it("marks made-up scores, and only those", async () => {
    expect(await draw(twelve())).toContain("DỮ LIỆU MINH HỌA")
    expect(await draw(tiedAtCut())).not.toContain("DỮ LIỆU MINH HỌA")
  })

  it("draws the first 60 of 75 and says so", async () => {
    const texts = textsOf(await draw(evaluate(sampleCampaign({ models: 75, judges: 3 }))))
    expect(texts).toContain("60 mô hình đầu trong 75; 15 mô hình hạng sau không vẽ ở đây, xem bảng xếp hạng")
    expect(texts.filter((text) => /^\d+\.$/.test(text))).toHaveLength(60)
  })

  it("refers to nothing outside", async () => {
    const svg = await draw(twelve())
    expect(svg.replaceAll(/xmlns(:xlink)?="[^"]*"/g, "")).not.toMatch(/https?:|href|@import|<image|<script/)
  })

  it("is a PNG at the asked scale", async () => {
    const svg = await draw(tiedAtCut())
    const png = drawPng(svg, 2)
    const width = Number(/ width="(\d+)"/.exec(svg)?.[1])
    expect([...png.subarray(1, 4)].map((byte) => String.fromCodePoint(byte)).join("")).toBe("PNG")
    expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(width * 2)
  })
})
