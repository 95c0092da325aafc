import type { Chart } from "./Chart.ts"
import { criteriaHeatmap } from "./specs/criteriaHeatmap/criteriaHeatmap.ts"
import { rankedScores } from "./specs/rankedScores/rankedScores.ts"

/** Every chart of a report, in the order in which it shows them. */
export const charts: ReadonlyArray<Chart> = [rankedScores, criteriaHeatmap]
