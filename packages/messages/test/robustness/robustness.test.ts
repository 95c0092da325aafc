import { CriterionId, chance, ModelId, type RobustnessNoteCode, rational } from "@dvk/core"
import {
  formatChance,
  quotedModel,
  sayBorderModel,
  sayCloseNeighbours,
  sayLeftOut,
  sayRobustnessNote,
  sayTiedNeighbours,
  sayWeightMove
} from "@dvk/messages"
import { describe, expect, test } from "vitest"

describe("a chance", () => {
  test("has its error beside it, rounded up, in the language's own decimals", () => {
    expect(formatChance(chance(9104, 10_000), "vi")).toBe("91 % (±0,6)")
    expect(formatChance(chance(9124, 10_000), "en")).toBe("91.2% (±0.6)")
    expect(formatChance(chance(0, 10_000), "vi")).toBe("0 % (±0,1)")
  })
})

describe("a weight that moves", () => {
  const move = { criterion: CriterionId("c"), stated: rational(1, 5), down: null, up: null }
  const say = (down: number | null, up: number | null, language: "vi" | "en" = "vi") =>
    sayWeightMove(
      {
        ...move,
        down: down === null ? null : rational(down, 100),
        up: up === null ? null : rational(up, 100)
      },
      "Hiệu quả",
      language
    )

  test("has one sentence for each way it may go", () => {
    expect(say(10, 30)).toBe(
      "“Hiệu quả” (trọng số 20 %): danh sách đề nghị không đổi khi trọng số này trên 10 % và dưới 30 %."
    )
    expect(say(null, 30)).toMatch(/trọng số này dưới 30 %\.$/)
    expect(say(10, null)).toMatch(/trọng số này trên 10 %\.$/)
    expect(say(null, null)).toMatch(/dù trọng số này là bao nhiêu\.$/)
    expect(say(10, 30, "en")).toMatch(/while this weight is over 10% and under 30%\.$/)
  })
})

describe("the ends of a weight", () => {
  const say = (down: [number, number] | null, up: [number, number] | null) =>
    sayWeightMove(
      {
        criterion: CriterionId("c"),
        stated: rational(1, 5),
        down: down === null ? null : rational(...down),
        up: up === null ? null : rational(...up)
      },
      "Reach",
      "en"
    ).replace(/^.*while this weight is /, "")

  test("are rounded inwards, so that nothing is said that does not hold", () => {
    // 13/118 is 11.0169… % and 72/137 is 52.5547… %.
    expect(say([13, 118], [72, 137])).toBe("over 11.1% and under 52.5%.")
  })

  test("have more decimals where the stated weight lies close", () => {
    expect(say([19_996, 100_000], [20_004, 100_000])).toBe("over 19.996% and under 20.004%.")
  })

  test("are the stated weight where models are level there: any move beyond it changes the list", () => {
    expect(say([1, 5], null)).toBe("not below the stated one.")
    expect(say(null, [1, 5])).toBe("not above the stated one.")
    expect(say([1, 5], [1, 5])).toBe("exactly the stated one.")
    expect(say(null, [200_000_001, 1_000_000_000])).toBe("not above the stated one.")
  })
})

describe("the border", () => {
  test("names the model and how often it is on the list", () => {
    const model = { model: ModelId("M1"), selected: chance(5000, 10_000) }
    expect(sayBorderModel(model, quotedModel("Đường hoa", "M1"), "vi")).toMatch(
      /^“Đường hoa” \(M1\) có tên trong danh sách đề nghị ở 50 % \(±1,0\) số lần tính lại/
    )
  })

  test("names both neighbours", () => {
    const pair = { upper: ModelId("M1"), lower: ModelId("M2"), overtaken: chance(4500, 10_000) }
    expect(sayCloseNeighbours(pair, "Một", "Hai", "en")).toBe(
      "Một and Hai are neighbours and cannot be told apart: the lower one stands before the upper one in 45% (±1.0) of the draws."
    )
  })
})

test("two models that share a rank are told as such", () => {
  const pair = { upper: ModelId("M1"), lower: ModelId("M2"), overtaken: chance(5010, 10_000) }
  expect(sayTiedNeighbours(3)(pair, "Một", "Hai", "vi")).toBe(
    "Một và Hai cùng hạng 3 và không phân biệt được: Hai đứng trước ở 50,1 % (±1,0) số lần tính lại."
  )
})

test("who would join and who would leave", () => {
  const change = { joining: ["Một"], leaving: ["Hai", "Ba"], opening: [], settling: [] }
  expect(sayLeftOut("judge", "Nguyễn Văn A", change, "vi")).toBe(
    "Không tính phiếu của Nguyễn Văn A, danh sách đề nghị thêm Một, bớt Hai, Ba."
  )
  expect(sayLeftOut("criterion", "Reach", { ...change, joining: [] }, "en")).toBe(
    "Without the criterion “Reach”, Hai, Ba would leave the shortlist."
  )
  const open = { joining: [], leaving: [], opening: ["Một"], settling: ["Hai"] }
  expect(sayLeftOut("judge", "A", open, "vi")).toBe(
    "Không tính phiếu của A, danh sách đề nghị chờ Trưởng ban quyết định Một, không còn phải chờ quyết định Hai."
  )
  expect(sayLeftOut("judge", "A", open, "en")).toBe(
    "Without A, Một would be left to the chair; Hai would no longer be left to the chair."
  )
})

test("every note has a sentence in both languages with its numbers in it", () => {
  const values = { judges: 3, least: 5, asked: 10_000, draws: 5000, models: 9000, lists: 1000, count: 7 }
  const notes: ReadonlyArray<readonly [RobustnessNoteCode, ReadonlyArray<string>]> = [
    ["no-sheets", []],
    ["few-judges", ["3", "5"]],
    ["no-shortlist", []],
    ["fewer-draws", ["10.000", "5.000", "9.000"]],
    ["fewer-lists", ["1.000", "5.000"]],
    ["without-list", ["7", "1.000"]],
    ["scores-rounded", []],
    ["no-breakpoints", []]
  ]
  for (const [code, expected] of notes) {
    const vi = sayRobustnessNote({ code, values }, "vi")
    for (const number of expected) expect(vi).toContain(number)
    const en = sayRobustnessNote({ code, values }, "en")
    for (const number of expected) expect(en).toContain(number.replace(".", ","))
    expect(vi).toMatch(/\.$/)
    expect(en).toMatch(/\.$/)
  }
})
