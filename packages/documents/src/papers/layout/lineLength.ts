/** Letters of Times New Roman bold by their width in thousandths of the letter size, after the font's metrics file. */
const LETTERS: Readonly<Record<number, string>> = {
  250: " \u00a0,.",
  278: "il/'",
  333: "fjt-()[]:;‘’",
  389: "sI",
  444: "cerz",
  500: "agovxyJ0123456789–“”",
  556: "bdhknpquS",
  611: "FP",
  667: "BELTZ",
  722: "wACDNRUVXY",
  778: "GHKOQ",
  833: "m&",
  944: "M",
  1000: "W…%"
}

const widths = new Map(
  Object.entries(LETTERS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const)
  )
)

/** A letter of another script: about as wide as the widest small ones. */
const OTHER = 722

/** What the hook of ơ and ư adds to the letter. */
const HOOK = 56

/**
 * How wide a text is in bold Times New Roman, in points. Letters with marks are as wide as without.
 *
 * @example
 * textWidth("ĐẢNG", 10) // => 29.4
 */
export const textWidth = (text: string, size: number): number => {
  const thousandths = [...text.normalize("NFC")].reduce((sum, letter) => sum + letterWidth(letter), 0)
  return Math.round((thousandths * size) / 100) / 10
}

const letterWidth = (letter: string): number => {
  const [base = "", ...marks] = letter.normalize("NFD")
  const plain = base === "đ" ? "d" : base === "Đ" ? "D" : base
  return (widths.get(plain) ?? OTHER) + (marks.includes("\u031b") ? HOOK : 0)
}
