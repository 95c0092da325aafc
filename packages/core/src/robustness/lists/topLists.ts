import type { DrawnLists } from "./DrawnLists.ts"

/** Lists without quotas: the first models that may be on them. */
export const topLists = (size: number, barred: Uint8Array): DrawnLists => ({
  every: 1,
  take: (order, reaching, chosen) => {
    let left = size
    for (let place = 0; place < reaching && left > 0; place++) {
      const model = order[place] ?? 0
      if (barred[model] === 1) continue
      chosen[model] = (chosen[model] ?? 0) + 1
      left--
    }
    return true
  }
})
