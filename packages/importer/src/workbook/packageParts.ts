import { type Finding, finding } from "@dvk/core"
import * as Result from "effect/Result"
import { MAXIMUM_PARTS, MAXIMUM_UNPACKED_BYTES } from "./limits.ts"

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
/** Sizes that stand in a ZIP64 field: no list needs four gigabytes. */
const ELSEWHERE = 0xffffffff
const DEFLATED = 8
/** The packed form of nothing. */
const EMPTY_DEFLATED = 2

/** Where a part begins, and the size that it states. */
export interface PackagePart {
  readonly offset: number
  readonly size: number
}

/**
 * The parts of a zip package by name, before anything of it is unpacked; or that it is damaged, or so large
 * when unpacked that it must not be. A part is never unpacked beyond the size that it states, so the stated sizes
 * are enough to know.
 */
export const packageParts = (
  file: string,
  bytes: Uint8Array
): Result.Result<ReadonlyMap<string, PackagePart>, Finding> => {
  const damaged = Result.fail(finding("damaged-file", { file }))
  const tooLarge = (size: number) =>
    Result.fail(finding("unpacked-too-large", { file }, { size, limit: MAXIMUM_UNPACKED_BYTES }))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return damaged
  const count = view.getUint16(end + 10, true)
  if (count > MAXIMUM_PARTS) return tooLarge(ELSEWHERE)
  const parts = new Map<string, PackagePart>()
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let part = 0; part < count; part++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return damaged
    const packed = view.getUint32(at + 20, true)
    const unpacked = view.getUint32(at + 24, true)
    if (unpacked === ELSEWHERE || packed === ELSEWHERE) return tooLarge(ELSEWHERE)
    // A packed part that states no size could unpack to anything.
    const isDeflated = view.getUint16(at + 10, true) === DEFLATED
    if (isDeflated && (packed === 0 || (unpacked === 0 && packed > EMPTY_DEFLATED))) return damaged
    size += unpacked
    if (size > MAXIMUM_UNPACKED_BYTES) return tooLarge(size)
    const nameLength = view.getUint16(at + 28, true)
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)
    const offset = view.getUint32(at + 42, true)
    if (offset >= bytes.length) return damaged
    parts.set(new TextDecoder().decode(name), { offset, size: unpacked })
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return Result.succeed(parts)
}

const endOfDirectory = (view: DataView): number | null => {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}
