/** The longest line of a calendar file in octets, its line end not counted (RFC 5545, section 3.1). */
const MOST_OCTETS = 75

/**
 * A property of a calendar file with its text value: backslash, comma, semicolon and line end escaped (RFC 5545,
 * section 3.3.11), then folded. A line is cut between letters, never inside one: readers that unfold letter by letter
 * would break Vietnamese otherwise.
 *
 * @example
 * icsText("SUMMARY", "Báo cáo; biểu, mẫu") // => "SUMMARY:Báo cáo\\; biểu\\, mẫu\r\n"
 */
export const icsText = (property: string, text: string): string => icsLine(property, escaped(text))

/**
 * A property of a calendar file with a value that is no text, folded.
 *
 * @example
 * icsLine("DTSTART;VALUE=DATE", "20240406") // => "DTSTART;VALUE=DATE:20240406\r\n"
 */
export const icsLine = (property: string, value: string): string => {
  const lines: Array<string> = []
  let line = ""
  let octets = 0
  for (const letter of `${property}:${value}`) {
    const size = octetsOf(letter)
    if (octets + size > MOST_OCTETS) {
      lines.push(line)
      line = " "
      octets = 1
    }
    line += letter
    octets += size
  }
  return `${[...lines, line].join("\r\n")}\r\n`
}

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    // No other control character may stand in a text value (section 3.1, CONTROL).
    .replace(/(?!\t)\p{Cc}/gu, "")

const octetsOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
