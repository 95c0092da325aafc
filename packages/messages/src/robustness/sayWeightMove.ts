import type { WeightMove } from "@dvk/core"
import { formatPercent } from "../charts/formatPercent.ts"
import type { Language } from "../Language.ts"

/**
 * How far one weight may move before the shortlist changes, in one sentence.
 *
 * @param title what people call the criterion
 *
 * @example
 * sayWeightMove({ criterion: "c", stated: rational(3, 10), down: rational(1, 4), up: null }, "Hiệu quả", "vi") // => "“Hiệu quả” (trọng số 30 %): danh sách đề nghị không đổi khi trọng số này từ 25 % trở lên."
 */
export const sayWeightMove = (
  { stated, down, up }: WeightMove,
  title: string,
  language: Language
): string => {
  const percent = (part: WeightMove["stated"]): string => formatPercent(part, language)
  if (language === "vi") {
    const head = `“${title}” (trọng số ${percent(stated)}): danh sách đề nghị không đổi`
    if (down === null && up === null) return `${head} dù trọng số này là bao nhiêu.`
    if (down === null && up !== null) return `${head} khi trọng số này không quá ${percent(up)}.`
    if (down !== null && up === null) return `${head} khi trọng số này từ ${percent(down)} trở lên.`
    return `${head} khi trọng số này từ ${percent(down ?? stated)} đến ${percent(up ?? stated)}.`
  }
  const head = `“${title}” (weight ${percent(stated)}): the shortlist stays the same`
  if (down === null && up === null) return `${head} whatever this weight is.`
  if (down === null && up !== null) return `${head} while this weight is at most ${percent(up)}.`
  if (down !== null && up === null) return `${head} while this weight is at least ${percent(down)}.`
  return `${head} while this weight is between ${percent(down ?? stated)} and ${percent(up ?? stated)}.`
}
