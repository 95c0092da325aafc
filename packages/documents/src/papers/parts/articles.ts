import { decisionWords, joinPhrases, type Phrase, strong } from "@dvk/messages"
import type { Block } from "../Paper.ts"

/** The articles of a decision, numbered from 1 (NĐ 30/2020, Phụ lục I: "Điều 1." bold). */
export const articles = (...texts: ReadonlyArray<Phrase>): ReadonlyArray<Block> =>
  texts.map((text, at) => ({
    kind: "paragraph",
    text: joinPhrases([strong(decisionWords.article(at + 1)), text], "")
  }))
