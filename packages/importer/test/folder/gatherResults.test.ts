import type { UnitId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { registration } from "../../../../test/sample/sampleCampaign.ts"
import { gatherResults } from "../../src/folder/gatherResults.ts"
import { ModelDirectory } from "../../src/folder/ModelDirectory.ts"
import { UnitDirectory } from "../../src/folder/UnitDirectory.ts"
import { readResults } from "../../src/results/readResults.ts"
import { bytesOf } from "../sample/reading.ts"

const read = (file: string, ...lines: ReadonlyArray<string>) =>
  readResults({ file, bytes: bytesOf(lines.join("\n")), resultsDeadline: null })

const units = new UnitDirectory(null)
const unitOf = (name: string): UnitId => units.find(name).id
const models = new ModelDirectory(
  [
    registration("M01", { name: "Đường hoa", unit: unitOf("Xóm 1"), unitName: "Xóm 1" }),
    registration("M02", { name: "Camera", unit: unitOf("Xóm 1"), unitName: "Xóm 1" }),
    registration("M03", { name: "Camera", unit: unitOf("Xóm 2"), unitName: "Xóm 2" })
  ],
  units
)

const HEADER = "Mã mô hình,Tên mô hình,Đơn vị,Chỉ tiêu,Kết quả đạt được"

describe("the results of a campaign", () => {
  it("belong to a model by its id, or by name and unit", () => {
    const { results, findings } = gatherResults(
      [read("a.csv", HEADER, "m01,,,a,1", ",Camera,xóm 2,a,2", ",ĐƯỜNG HOA,,a,3")],
      models
    )
    expect(results.map(({ model, actual }) => [model, actual])).toEqual([
      ["M01", 10_000],
      ["M01", 30_000],
      ["M03", 20_000]
    ])
    expect(findings).toEqual([])
  })

  it("are refused where no model or more than one is meant, with the nearest", () => {
    const { results, findings } = gatherResults(
      [read("a.csv", HEADER, "M0I,,,a,1", ",Camera,,a,2", ",Đường hoà,,a,3")],
      models
    )
    expect(results).toEqual([])
    expect(
      findings.map(({ code, line, values }) => [code, line, values["nearest"] ?? values["units"]])
    ).toEqual([
      ["unknown-model", 2, "M01"],
      ["ambiguous-model", 3, ["Xóm 1", "Xóm 2"]],
      ["unknown-model", 4, "Đường hoa"]
    ])
  })

  it("of a later import take the place of the same target, and keep what it has no column for", () => {
    const earlier = read(
      "dau.csv",
      "Mã mô hình,Chỉ tiêu,Kết quả đạt được,Minh chứng",
      "M01,Trồng hoa,40,Ảnh",
      "M01,Quét vôi,5,",
      "M02,Camera,3,"
    )
    const later = read("sau.csv", "Mã mô hình,Chỉ tiêu,Kết quả đạt được", "M01,trồng hoa,110", "M02,Camera,3")
    const { results, arrivals, findings } = gatherResults(
      [earlier, later],
      models,
      new Map([
        ["dau.csv", 1],
        ["sau.csv", 2]
      ])
    )
    expect(results.map(({ model, target, actual, evidence }) => [model, target, actual, evidence])).toEqual([
      ["M01", "trồng hoa", 1_100_000, "Ảnh"],
      ["M01", "Quét vôi", 50_000, null],
      ["M02", "Camera", 30_000, null]
    ])
    expect(arrivals.map(({ row, outcome }) => [row.origin.file, outcome])).toEqual([
      ["dau.csv", "new"],
      ["dau.csv", "new"],
      ["dau.csv", "new"],
      ["sau.csv", "updated"],
      ["sau.csv", "same"]
    ])
    expect(findings).toMatchObject([
      { code: "superseded", file: "dau.csv", line: 2, values: { by: "sau.csv" } }
    ])
  })
})
