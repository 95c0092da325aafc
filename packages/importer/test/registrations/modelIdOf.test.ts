import { expect, it } from "vitest"
import { modelIdOf } from "../../src/registrations/modelIdOf.ts"

it("is the same for the same model typed otherwise, and another for another place, unit, name or year", () => {
  const id = modelIdOf("Xóm 1", "Nghĩa Thái", "Hoà giải", 2024)
  expect(id).toMatch(/^m-[0-9a-z]{10}$/)
  expect(modelIdOf("XÓM  1", "nghĩa thái", "Hòa giải", 2024)).toBe(id)
  const others = [
    modelIdOf("Xóm 2", "Nghĩa Thái", "Hoà giải", 2024),
    modelIdOf("Xóm 1", null, "Hoà giải", 2024),
    modelIdOf("Xóm 1", "Nghĩa Thái", "Hoa giải", 2024),
    modelIdOf("Xóm 1", "Nghĩa Thái", "Hoà giải", 2025)
  ]
  expect(new Set([id, ...others]).size).toBe(5)
})
