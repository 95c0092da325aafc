const END = 0x06054b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
/** 1 January 1980, the first day that a zip file can name: year 0, month 1, day 1. */
const FIRST_DAY = (1 << 5) | 1

/**
 * A zip package all of whose parts are of the same, earliest day: the writing library stamps the time of the run. It
 * writes no comment at the end, so the directory's end stands at a known place.
 */
export const withFixedTimes = (bytes: Uint8Array): Uint8Array => {
  const result = bytes.slice()
  const view = new DataView(result.buffer)
  const end = result.length - END_LENGTH
  if (view.getUint32(end, true) !== END) throw new RangeError("a zip package ends with its directory's end")
  const count = view.getUint16(end + 10, true)
  let entry = view.getUint32(end + 16, true)
  for (let part = 0; part < count; part++) {
    stamp(view, entry + 12)
    stamp(view, view.getUint32(entry + 42, true) + 10)
    entry += ENTRY_LENGTH + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(entry + at, true), 0)
  }
  return result
}

const stamp = (view: DataView, at: number): void => {
  view.setUint16(at, 0, true)
  view.setUint16(at + 2, FIRST_DAY, true)
}
