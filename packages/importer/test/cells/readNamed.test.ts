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

  it("that is misspelt is unknown, with the nearest name", () => {
    expect(read("Kinh tếe")).toMatchObject({ _tag: "Unknown", nearest: "Kinh tế" })
  })

  it("that names two is ambiguous", () => {
    expect(read("Kinh tế; Văn hóa - xã hội")).toEqual({
      _tag: "Ambiguous",
      titles: ["Kinh tế", "Văn hóa - xã hội"]
    })
    expect(read("Kinh tế, VH-XH")).toMatchObject({ _tag: "Ambiguous" })
  })
})
