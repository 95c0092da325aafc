import type { Reason } from "../../evaluation/Reason.ts"
import type { CountedLine } from "../quotas/quotaLines.ts"

/** More lines than a sentence can name. */
const MOST_NAMED = 5

/** Lines as the values of a reason: side by side what each is for, its names and its bound. */
export const lineNames = (
  lines: ReadonlyArray<CountedLine>,
  bound: "min" | "max"
): Pick<Reason["values"], string> => {
  const named = lines.slice(0, MOST_NAMED)
  return {
    by: named.map(({ quota }) => quota.by),
    nameVi: named.map(({ title }) => title.vi),
    nameEn: named.map(({ title }) => title.en),
    bound: named.map((line) => line[bound] ?? 0),
    more: lines.length - named.length
  }
}
