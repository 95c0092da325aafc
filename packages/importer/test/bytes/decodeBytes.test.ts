import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeBytes } from "../../src/bytes/decodeBytes.ts"
import { bytesOf } from "../sample/reading.ts"

const decode = (bytes: Uint8Array) => {
  const result = decodeBytes(bytes, "a.csv")
  return Result.isSuccess(result) ? result.success : result.failure
}

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, littleEndian)
  for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian)
  return bytes
}

describe("a text file", () => {
  it("is UTF-8 with or without a byte order mark, which is taken off", () => {
    expect(decode(bytesOf("Đơn vị"))).toMatchObject({ text: "Đơn vị", encoding: "utf-8" })
    expect(decode(bytesOf("\ufeffĐơn vị"))).toMatchObject({ text: "Đơn vị", encoding: "utf-8-bom" })
  })

  it("may have a mark in the middle, where two files were joined", () => {
    expect(decode(bytesOf("\ufeffa,b\n\ufeffc,d\n"))).toMatchObject({ text: "a,b\nc,d\n" })
    // Without the mark two line ends would be one, and every row below would be told by a wrong line.
    expect(decode(bytesOf("a,b\r\ufeff\nc,d"))).toMatchObject({ text: "a,b\n\nc,d" })
  })

  it("may be UTF-16 with a mark, as Excel's Unicode text is", () => {
    expect(decode(utf16("Đơn vị\tLĩnh vực", true))).toMatchObject({
      text: "Đơn vị\tLĩnh vực",
      encoding: "utf-16le"
    })
    expect(decode(utf16("Đơn vị", false))).toMatchObject({ text: "Đơn vị", encoding: "utf-16be" })
  })

  it("keeps its encoding when one byte is broken", () => {
    const bytes = bytesOf("Tên mô hình,Đơn vị\nCamera an ninh,Xóm 1\n")
    bytes[25] = 0xff
    expect(decode(bytes)).toMatchObject({ encoding: "utf-8", hasBadBytes: true })
  })

  it("that truly holds U+FFFD has no bad bytes", () => {
    expect(decode(bytesOf("a \ufffd b"))).toMatchObject({ hasBadBytes: false })
  })
})

describe("a file that is no text", () => {
  it.each([
    ["empty-file", new Uint8Array()],
    ["empty-file", bytesOf("\ufeff \r\n\n\t")],
    ["html", bytesOf("\n<!DOCTYPE html><html><body>")],
    ["html", bytesOf("<table><tr><td>Tên</td>")],
    ["binary", new Uint8Array([1, 2, 0, 0, 0, 3, 4, 0])],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10])]
  ])("is refused as %s", (code, bytes) => {
    expect(decode(bytes)).toMatchObject({ code, severity: "error", file: "a.csv" })
  })

  it.each([
    ["xlsx", bytesOf("PK\u0003\u0004......xl/workbook.xml")],
    ["docx", bytesOf("PK\u0003\u0004......word/document.xml")],
    ["zip", bytesOf("PK\u0003\u0004......a.txt")],
    ["xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["pdf", bytesOf("%PDF-1.7")],
    ["rtf", bytesOf("{\\rtf1")]
  ])("is named for what it is: %s", (what, bytes) => {
    expect(decode(bytes)).toMatchObject({ code: "not-csv", values: { what } })
  })

  it("is refused where most letters are in an encoding that is not read", () => {
    // "Đơn vị; tổ; xóm" in TCVN3.
    expect(decode(new Uint8Array([0xa7, 0xac, 0x6e, 0x20, 0x76, 0xde, 0x3b, 0x74, 0xe6]))).toMatchObject({
      code: "unknown-encoding"
    })
  })
})
