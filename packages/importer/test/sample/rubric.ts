import { readFileSync } from "node:fs"
import { parseRubric, type Rubric } from "@dvk/core"
import * as Result from "effect/Result"
import { parse } from "yaml"

const path = new URL("../../../../data/rubrics/nghia-thai-2024.yaml", import.meta.url)

/** The shipped rubric: five criteria, weights 20/20/30/15/15, scores 0–100. */
export const rubric: Rubric = Result.getOrThrow(parseRubric(parse(readFileSync(path, "utf8")))).rubric
