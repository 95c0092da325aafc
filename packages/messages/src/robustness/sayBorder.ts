import type { BorderModel, CloseNeighbours } from "@dvk/core"
import type { Language } from "../Language.ts"
import { formatChance } from "./formatChance.ts"

/**
 * A model as a sentence names it.
 *
 * @example
 * quotedModel("Đường hoa", "NT-02") // => "“Đường hoa” (NT-02)"
 */
export const quotedModel = (name: string, id: string): string => `“${name}” (${id})`

/**
 * A model for which a coin would do, in one sentence.
 *
 * @param name see `quotedModel`; the same below
 */
export const sayBorderModel = ({ selected }: BorderModel, name: string, language: Language): string =>
  language === "vi"
    ? `${name} có tên trong danh sách đề nghị ở ${formatChance(selected, "vi")} số lần tính lại: vào hay không còn tùy người chấm nào được tính nặng hơn, hoặc tùy bốc thăm khi bằng điểm.`
    : `${name} is on the shortlist in ${formatChance(selected, "en")} of the draws: whether it belongs there depends on which judges weigh more, or on a lot drawn between equals.`

/** The same without a ground: where weights of the criteria were drawn, or more than the judges' weights decides. */
export const sayDrawnModel = ({ selected }: BorderModel, name: string, language: Language): string =>
  language === "vi"
    ? `${name} có tên trong danh sách đề nghị ở ${formatChance(selected, "vi")} số lần tính lại.`
    : `${name} is on the shortlist in ${formatChance(selected, "en")} of the draws.`

/** Two models next to each other that cannot be told apart, in one sentence. */
export const sayCloseNeighbours = (
  { overtaken }: CloseNeighbours,
  upper: string,
  lower: string,
  language: Language
): string =>
  language === "vi"
    ? `${upper} và ${lower} liền hạng và không phân biệt được: mô hình đứng sau lại đứng trước ở ${formatChance(overtaken, "vi")} số lần tính lại.`
    : `${upper} and ${lower} are neighbours and cannot be told apart: the lower one stands before the upper one in ${formatChance(overtaken, "en")} of the draws.`

/** The same for two models that share a rank: neither stands before the other. */
export const sayTiedNeighbours =
  (rank: number) =>
  ({ overtaken }: CloseNeighbours, one: string, other: string, language: Language): string =>
    language === "vi"
      ? `${one} và ${other} cùng hạng ${rank} và không phân biệt được: ${other} đứng trước ở ${formatChance(overtaken, "vi")} số lần tính lại.`
      : `${one} and ${other} share rank ${rank} and cannot be told apart: ${other} stands before in ${formatChance(overtaken, "en")} of the draws.`
