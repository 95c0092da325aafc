import type { Rubric } from "@dvk/core"
import { type Language, wayName, withoutCriterion } from "@dvk/messages"
import type { AlternativeWay } from "../../doubt/Doubt.ts"

/** A way of ranking as the head of a column; criteria are numbered in the rubric's order. */
export const sayWay = (way: AlternativeWay, rubric: Rubric, language: Language): string => {
  switch (way.kind) {
    case "panel":
      return wayName[way.rule][language]()
    case "method":
      return wayName[way.method][language]()
    case "without-criterion":
      return withoutCriterion[language](rubric.criteria.findIndex(({ id }) => id === way.criterion) + 1)
  }
}
