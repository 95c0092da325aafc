import { phraseText } from "@dvk/messages"
import type { FileChild } from "docx"
import type { Title } from "../Paper.ts"
import type { Setting } from "./blocks.ts"
import { balancedBlock, blankLine, centredLine, rule } from "./line.ts"

/** NĐ 30/2020, Phụ lục I: the line under what a paper is about is a third to half of its length. */
const ABOUT_RULE = 2 / 5

/** What kind of paper it is, and what it is about. */
export const titleBlocks = (
  { type, about, attachedTo }: Title,
  { layout: { title }, width }: Setting
): ReadonlyArray<FileChild> => [
  centredLine([type], { size: title.type, bold: true }, { before: 6 }),
  ...balancedBlock(about, { size: title.about, bold: true }, width),
  ...(attachedTo === null ? [] : [centredLine(attachedTo, { size: title.attachedTo, italics: true })]),
  title.under === "line"
    ? rule(width, shortest(phraseText(about)), title.about, ABOUT_RULE)
    : centredLine(["-----"], { size: title.about }),
  blankLine(8)
]

/** A text over several lines: the rule goes by one of them. */
const shortest = (text: string): string => text.slice(0, LINE_LETTERS)

const LINE_LETTERS = 60
