import type { PaperForm } from "@dvk/messages"
import type { FileChild } from "docx"
import type { PaperLayout } from "../layout/PaperLayout.ts"
import type { Block } from "../Paper.ts"
import { closingBlocks, recipientBlocks, signatureBlocks } from "./closing.ts"
import { letterheadBlocks } from "./letterhead.ts"
import { tableBlocks } from "./table.ts"
import {
  addresseeBlocks,
  centredBlock,
  headingBlock,
  itemBlock,
  legalBasisBlocks,
  noteBlock,
  paragraphBlock
} from "./text.ts"
import { titleBlocks } from "./title.ts"

/** On what paper a block is set. */
export interface Setting {
  readonly layout: PaperLayout
  readonly form: PaperForm
  /** Between the margins, in twentieths of a point. */
  readonly width: number
}

/** The blocks of a part in the words of the writing library. */
export const blocksOf = (blocks: ReadonlyArray<Block>, setting: Setting): ReadonlyArray<FileChild> =>
  blocks.flatMap((block, at) => blockOf(block, setting, isNearSignature(blocks, at)))

/** So many blocks before a signature stand on its page: with one alone it could be a page of its own. */
const NEAR = 2

/** A signature never stands on a page without some of what is signed: a table before it gives its last rows. */
const isNearSignature = (blocks: ReadonlyArray<Block>, at: number): boolean => {
  const following = blocks.slice(at + 1, at + 1 + NEAR)
  const signed = following.findIndex(({ kind }) => kind === "closing" || kind === "signatures")
  return signed >= 0 && following.slice(0, signed).every(({ kind }) => kind !== "table")
}

const blockOf = (block: Block, setting: Setting, keepNext: boolean): ReadonlyArray<FileChild> => {
  switch (block.kind) {
    case "letterhead":
      return letterheadBlocks(block, setting)
    case "title":
      return titleBlocks(block, setting)
    case "addressees":
      return addresseeBlocks(block, setting)
    case "legalBases":
      return legalBasisBlocks(block, setting)
    case "paragraph":
      return [paragraphBlock(block.text, setting, { keepNext })]
    case "item":
      return [itemBlock(block.text, setting, keepNext)]
    case "heading":
      return [headingBlock(block, setting)]
    case "centred":
      return centredBlock(block.text, setting)
    case "note":
      return [noteBlock(block.text, setting, keepNext)]
    case "table":
      return tableBlocks(block, setting, keepNext)
    case "closing":
      return closingBlocks(block, setting)
    case "signatures":
      return signatureBlocks(block, setting)
    case "recipients":
      return recipientBlocks(block.recipients, setting)
  }
}
