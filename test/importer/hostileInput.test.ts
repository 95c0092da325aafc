import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { hostile } from "./zoo/hostile.ts"
import { outcomeOf, read } from "./zoo/outcome.ts"
import { utf8 } from "./zoo/Specimen.ts"

describe("hostile input costs itself and nothing else", () => {
  test.each(hostile)("$name", (specimen) => {
    expect(outcomeOf(specimen)).toMatchObject({ ...specimen.expected, kind: specimen.kind })
  })
})

describe("any bytes at all", () => {
  const isAccountedFor = (bytes: Uint8Array): boolean => {
    const reading = read(bytes)
    return reading.outcome === "imported" || reading.findings.length > 0
  }

  test("are read or refused with a reason", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(isAccountedFor(bytes)).toBe(true)
      })
    )
  })

  test("below a header too", () => {
    const header = utf8("Tên mô hình,Đơn vị,Lĩnh vực", "")
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(isAccountedFor(Uint8Array.from([...header, ...bytes]))).toBe(true)
      })
    )
  })
})

const rows = [
  '"Đường hoa, cây xanh",Xóm 1,VH-XH,Chăm sóc hằng tuần',
  'Tổ liên gia,"Xóm\n2",AN-QP,Giữ gìn trật tự',
  "Nuôi cá lồng,Xóm 3,Kinh tế,Hộ nghèo được vay vốn",
  '"Tổ ""5 không""",Xóm 4,Kinh tế,',
  "Tủ sách pháp luật,Xóm 5,HTCT,Mượn miễn phí",
  "Camera an ninh,Xóm 6,AN-QP,Mười mắt",
  "Hiến đất mở đường,Xóm 7,Kinh tế,Ba cây số"
]
const names = [
  "Đường hoa, cây xanh",
  "Tổ liên gia",
  "Nuôi cá lồng",
  'Tổ "5 không"',
  "Tủ sách pháp luật",
  "Camera an ninh",
  "Hiến đất mở đường"
]
const whole = utf8("Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú", ...rows)
const starts = rows.map(
  (_, at) => utf8("Tên mô hình,Đơn vị,Lĩnh vực,Ghi chú", ...rows.slice(0, at), "").length
)

test("one byte changed costs at most the record it hits and the two beside it", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: starts[0] ?? 0, max: whole.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, byte) => {
        const bytes = Uint8Array.from(whole)
        bytes[at] = byte
        const hit = starts.findLastIndex((start) => start <= at)
        const reading = read(bytes)
        const taken = new Set(
          reading.kind === "registrations" ? reading.registrations.map(({ name }) => name) : []
        )
        const lost = names.filter((name, index) => Math.abs(index - hit) > 1 && !taken.has(name))
        expect(lost).toEqual([])
      }
    ),
    { numRuns: 400 }
  )
})
