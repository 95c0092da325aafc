import type { Paper } from "../Paper.ts"

/** A paper as a Word document. What writes it is loaded with the first one: other commands start without it. */
export const wordFile = async (paper: Paper): Promise<Uint8Array> => {
  const { writeWord } = await import("./writeWord.ts")
  return writeWord(paper)
}
