import { describe, expect, it } from "vitest"
import { namedReader } from "../../src/cells/readNamed.ts"
import { rubric } from "../sample/rubric.ts"

describe("a field", () => {
  const read = namedReader(rubric.fields)

  it.each([
    ["Kinh tế", "economy"],
    ["KINH TẾ", "economy"],
    ["Lĩnh vực kinh tế", "economy"],
    ["1. Phát triển kinh tế", "economy"],
    ["KT", "economy"],
    ["Văn hoá – xã hội", "culture-society"],
    ["Văn hóa, xã hội", "culture-society"],
    ["van hoa va xa hoi", "culture-society"],
    ["QP-AN", "security-defence"],
    ["Xây dựng hệ thống chính trị", "political-system"],
    ["economy", "economy"]
  ])("%j is %s", (text, id) => {
    expect(read(text)).toEqual({ _tag: "Named", id })
  })

  it("is never guessed from a topic", () => {
    expect(read("Nông thôn mới")).toMatchObject({ _tag: "Unknown" })
    expect(read("Camera an ninh")).toMatchObject({ _tag: "Unknown" })
  })

  it("with a slip of the keyboard is known, and what was meant is said", () => {
    expect(read("Kinh tếe")).toEqual({ _tag: "Named", id: "economy", meant: "Kinh tế" })
    expect(read("Quốc phòg")).toMatchObject({ _tag: "Named", id: "security-defence" })
    expect(read("Xây dựng hệ thốngg chínhh trị")).toMatchObject({ _tag: "Named", id: "political-system" })
  })

  it.each(["An sinh", "An sinh xã hội", "Kinh doanh", "Văn nghệ", "KTX", "KT-XH"])(
    "%j is another word, and no slip",
    (text) => {
      expect(read(text)).toMatchObject({ _tag: "Unknown" })
    }
  )

  it.each(["K.T", "VH.XH", "VH&XH", "AN & QP", "LV KT", "L/v kinh tế", "Kinhtế", "Kinh tế (chăn nuôi)"])(
    "%j is a way to write a name",
    (text) => {
      expect(read(text)).toMatchObject({ _tag: "Named" })
    }
  )

  it("that names two is ambiguous", () => {
    expect(read("Kinh tế; Văn hóa - xã hội")).toEqual({
      _tag: "Ambiguous",
      titles: ["Kinh tế", "Văn hóa - xã hội"]
    })
    expect(read("Kinh tế, VH-XH")).toMatchObject({ _tag: "Ambiguous" })
  })
})
