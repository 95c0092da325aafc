/**
 * VNI writes a letter as a base and a second byte for its mark; no decoder that is kept up knows it, so the table
 * stands here (VNI-Windows, as its fonts show bytes in Latin-1). The first list is of marks behind a base, the
 * second of letters that are one byte.
 */
const marks: ReadonlyArray<readonly [base: string, letters: string, marks: string]> = [
  ["a", "áàảãạâấầẩẫậăắằẳẵặ", "ùøûõïâáàåãäêéèúüë"],
  ["e", "éèẻẽẹêếềểễệ", "ùøûõïâáàåãä"],
  ["o", "óòỏõọôốồổỗộ", "ùøûõïâáàåãä"],
  ["ô", "ớờởỡợ", "ùøûõï"],
  ["u", "úùủũụ", "ùøûõï"],
  ["ö", "ứừửữự", "ùøûõï"],
  ["y", "ýỳỷỹ", "ùøûõ"]
]
const singles: ReadonlyArray<readonly [letter: string, written: string]> = [
  ["í", "í"],
  ["ì", "ì"],
  ["ỉ", "æ"],
  ["ĩ", "ó"],
  ["ị", "ò"],
  ["ơ", "ô"],
  ["ư", "ö"],
  ["ỵ", "î"],
  ["đ", "ñ"]
]

const both = (letter: string, written: string): ReadonlyArray<readonly [string, string]> => {
  const [base = "", mark = ""] = written
  return [
    [written, letter],
    [written.toUpperCase(), letter.toUpperCase()],
    // A mark keeps its own case: people type "Á" with either.
    [base.toUpperCase() + mark, letter.toUpperCase()]
  ]
}

/** What VNI writes, by what it means. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...singles.flatMap(([letter, written]) => both(letter, written)),
  ...marks.flatMap(([base, letters, signs]) =>
    [...letters].flatMap((letter, at) => both(letter, base + ([...signs][at] ?? "")))
  )
])
