import { chartInput, hamletDays } from "@dvk/charts"
import { drawSvg, measureText } from "@dvk/charts/drawing"
import { evaluate, isoDate, UnitId } from "@dvk/core"
import { describe, expect, it } from "vitest"
import { campaignOf, registration } from "../../../../test/sample/sampleCampaign.ts"
import { sampleActivities } from "../sampleActivities.ts"
import { textsOf } from "../sampleEvaluations.ts"
import { unit } from "../sampleInput.ts"

const hamlets = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...unit(at), name: `Xóm ${at + 1}`, kind: "xóm" }))

/** Xóm 1 to 3 did something on 16, 17 and 18 July; Xóm 4 has a model, Xóm 5 nothing. */
const inputOf = (on = isoDate(2024, 7, 31)) => {
  const units = hamlets(5)
  const campaign = campaignOf({
    units,
    deliveries: sampleActivities(units),
    registrations: [registration("A", { unit: UnitId("u3"), address: null })]
  })
  return chartInput(evaluate(campaign), { on })
}

const draw = async (input: ReturnType<typeof inputOf>) =>
  textsOf(await drawSvg(hamletDays.spec(input, "vi", measureText)))

describe("hamletDays", () => {
  it("counts activities by hamlet and day; what two did together stands in both and once in all", () => {
    const { heads, rows } = hamletDays.table(inputOf(), "vi")
    expect(heads).toEqual([
      "Địa bàn",
      "16/7",
      "17/7",
      "18/7",
      "19/7",
      "20/7",
      "21/7",
      "không ghi ngày",
      "Hoạt động",
      "Lượt người",
      "Tình trạng"
    ])
    expect(rows).toEqual([
      ["Xóm 1", "1", "0", "0", "0", "1", "1", "0", "3", "120", ""],
      ["Xóm 2", "0", "1", "0", "0", "0", "1", "1", "3", "75", ""],
      ["Xóm 3", "0", "0", "1", "0", "0", "0", "0", "1", "50", ""],
      ["Xóm 4", "0", "0", "0", "0", "0", "0", "0", "0", "0", "chỉ có mô hình"],
      ["Xóm 5", "0", "0", "0", "0", "0", "0", "0", "0", "0", "chưa có gì"],
      ["Tất cả địa bàn", "1", "1", "1", "0", "1", "1", "1", "6", "205", ""]
    ])
  })

  it("says in words which hamlets nothing reaches", () => {
    expect(hamletDays.altText(inputOf(), "vi")).toContain("Chưa có mô hình hay hoạt động: Xóm 5.")
    expect(hamletDays.altText(inputOf(), "en")).toContain("Neither a model nor an activity: Xóm 5.")
  })

  it("leaves out what lies after the stated day", () => {
    const { heads } = hamletDays.table(inputOf(isoDate(2024, 7, 17)), "vi")
    expect(heads.slice(1, 3)).toEqual(["16/7", "17/7"])
    expect(heads).not.toContain("18/7")
  })

  it("is drawn only where an activity has a place", () => {
    expect(hamletDays.isDrawn(inputOf())).toBe(true)
    expect(hamletDays.isDrawn(chartInput(evaluate(campaignOf({ units: hamlets(3) }))))).toBe(false)
  })

  it("of a drive over more than sixteen days shows months", async () => {
    const units = hamlets(20)
    const deliveries = units.flatMap((one, at) => {
      const [told] = sampleActivities([one, one, one])
      if (told?.activity == null) return []
      return [{ ...told, activity: { ...told.activity, day: isoDate(2024, 7 + (at % 3), at + 1) } }]
    })
    const texts = await draw(chartInput(evaluate(campaignOf({ units, deliveries }))))
    expect(texts).toEqual(expect.arrayContaining(["7/2024", "8/2024", "9/2024"]))
    expect(texts.join(" ")).toContain("Vì nhiều hơn 16 ngày nên mỗi cột là một tháng")
  })

  it("of very many hamlets draws those without any activity first, and says how many are left out", async () => {
    const units = hamlets(100)
    const texts = await draw(chartInput(evaluate(campaignOf({ units, deliveries: sampleActivities(units) }))))
    expect(texts).toEqual(expect.arrayContaining(["Xóm 99", "Xóm 100"]))
    expect(texts.join(" ")).toContain("Còn 40 địa bàn có hoạt động không vẽ riêng")
  })
})
