import type { JudgeStrip } from "./judgeStrips.ts"

/** Of more judges than this, the most generous and the strictest are drawn: they are whom a chair looks for. */
const MOST_JUDGES = 40

export const shownStrips = (
  strips: ReadonlyArray<JudgeStrip>
): { readonly shown: ReadonlyArray<JudgeStrip>; readonly hidden: number } =>
  strips.length <= MOST_JUDGES
    ? { shown: strips, hidden: 0 }
    : {
        shown: [...strips.slice(0, MOST_JUDGES / 2), ...strips.slice(-MOST_JUDGES / 2)],
        hidden: strips.length - MOST_JUDGES
      }
