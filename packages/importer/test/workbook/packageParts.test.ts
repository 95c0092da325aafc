import * as Result from "effect/Result"
import * as fc from "fast-check"
import { writeXlsx } from "hucre/xlsx"
import { expect, test } from "vitest"
import { MAXIMUM_UNPACKED_BYTES } from "../../src/workbook/limits.ts"
import { packageParts } from "../../src/workbook/packageParts.ts"

const ENTRY = 0x02014b50
const workbook = await writeXlsx({ sheets: [{ name: "A", rows: [["Tên mô hình"], ["Đường hoa"]] }] })

/** A copy of the workbook in whose directory every part states another size. */
const stating = (size: number, field: 20 | 24): Uint8Array => {
  const bytes = workbook.slice()
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === ENTRY) view.setUint32(at + field, size, true)
  return bytes
}

const codeOf = (bytes: Uint8Array): string => {
  const parts = packageParts("a.xlsx", bytes)
  return Result.isFailure(parts) ? parts.failure.code : "opened"
}

test("lists the parts of a package without unpacking it", () => {
  const parts = packageParts("a.xlsx", workbook)
  if (Result.isFailure(parts)) throw new Error("a workbook that was just written is whole")
  expect(parts.success.get("xl/workbook.xml")).toMatchObject({ size: expect.any(Number) })
})

test("refuses a package by the size that it states, also where only the sum is too large", () => {
  expect(codeOf(stating(MAXIMUM_UNPACKED_BYTES + 1, 24))).toBe("unpacked-too-large")
  expect(codeOf(stating(MAXIMUM_UNPACKED_BYTES / 4, 24))).toBe("unpacked-too-large")
  expect(codeOf(stating(0xffffffff, 24))).toBe("unpacked-too-large")
})

test("a packed part that states no size is damaged: it could unpack to anything", () => {
  expect(codeOf(stating(0, 24))).toBe("damaged-file")
  expect(codeOf(stating(0, 20))).toBe("damaged-file")
})

test("never fails, whatever the bytes are", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(workbook.length - 1), (noise, at) => {
      const bytes = workbook.slice()
      bytes.set(noise.subarray(0, bytes.length - at), at)
      expect(["opened", "damaged-file", "unpacked-too-large"]).toContain(codeOf(bytes))
    })
  )
})
