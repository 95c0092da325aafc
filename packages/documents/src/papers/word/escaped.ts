/**
 * Text as it stands in XML. Characters that XML cannot hold at all are left out.
 *
 * @example
 * escaped("A & B <1>") // => "A &amp; B &lt;1&gt;"
 */
export const escaped = (text: string): string =>
  writable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")

/** A text without the control characters that no XML file may hold, and without halves of a surrogate pair. */
export const writable = (text: string): string =>
  [...text.toWellFormed()].filter((letter) => letter >= " " || letter === "\t" || letter === "\n").join("")
