import type { CriterionId, JudgeId, ModelId } from "../identifiers.ts"
import type { ScoreSourceId } from "../rubric/Rubric.ts"
import { MAXIMUM_CRITERIA, type ScoreTable } from "./ScoreTable.ts"

const FIRST_CAPACITY = 256

/** A sheet on its way into a table. */
export interface SheetInput {
  readonly model: ModelId
  readonly judge: JudgeId
  readonly source: ScoreSourceId
  readonly file: string
  readonly line: number
  /** In the order of the builder's criteria; null where blank. Ten-thousandths. */
  readonly scores: ReadonlyArray<number | null>
}

/** Gathers sheets, file by file in the order that counts, into a ScoreTable. */
export class ScoreTableBuilder {
  readonly #criteria: ReadonlyArray<CriterionId>
  readonly #models = new Index<ModelId>()
  readonly #judges = new Index<JudgeId>()
  readonly #sources = new Index<ScoreSourceId>()
  readonly #files = new Index<string>()
  #length = 0
  #model = new Int32Array(FIRST_CAPACITY)
  #judge = new Int32Array(FIRST_CAPACITY)
  #source = new Uint8Array(FIRST_CAPACITY)
  #file = new Int32Array(FIRST_CAPACITY)
  #line = new Int32Array(FIRST_CAPACITY)
  #missing = new Int32Array(FIRST_CAPACITY)
  #scores: Int32Array

  constructor(criteria: ReadonlyArray<CriterionId>) {
    if (criteria.length > MAXIMUM_CRITERIA)
      throw new RangeError(`at most ${MAXIMUM_CRITERIA} criteria fit a score table`)
    this.#criteria = criteria
    this.#scores = new Int32Array(FIRST_CAPACITY * criteria.length)
  }

  add(sheet: SheetInput): this {
    const row = this.#length
    if (row === this.#model.length) this.#grow()
    this.#model[row] = this.#models.of(sheet.model)
    this.#judge[row] = this.#judges.of(sheet.judge)
    this.#source[row] = this.#sources.of(sheet.source)
    this.#file[row] = this.#files.of(sheet.file)
    this.#line[row] = sheet.line
    let mask = 0
    this.#criteria.forEach((_, criterion) => {
      const score = sheet.scores[criterion] ?? null
      if (score === null) mask |= 1 << criterion
      else this.#scores[row * this.#criteria.length + criterion] = score
    })
    this.#missing[row] = mask
    this.#length = row + 1
    return this
  }

  build(): ScoreTable {
    const length = this.#length
    return {
      length,
      models: this.#models.values,
      judges: this.#judges.values,
      criteria: this.#criteria,
      sources: this.#sources.values,
      files: this.#files.values,
      model: this.#model.slice(0, length),
      judge: this.#judge.slice(0, length),
      source: this.#source.slice(0, length),
      file: this.#file.slice(0, length),
      line: this.#line.slice(0, length),
      missing: this.#missing.slice(0, length),
      scores: this.#scores.slice(0, length * this.#criteria.length)
    }
  }

  #grow(): void {
    this.#model = grown(this.#model)
    this.#judge = grown(this.#judge)
    this.#file = grown(this.#file)
    this.#line = grown(this.#line)
    this.#missing = grown(this.#missing)
    this.#scores = grown(this.#scores)
    const source = new Uint8Array(this.#source.length * 2)
    source.set(this.#source)
    this.#source = source
  }
}

const grown = (column: Int32Array): Int32Array<ArrayBuffer> => {
  const next = new Int32Array(column.length * 2)
  next.set(column)
  return next
}

/** Numbers values in the order they first appear. */
class Index<A extends string> {
  readonly values: Array<A> = []
  readonly #positions = new Map<A, number>()

  of(value: A): number {
    const known = this.#positions.get(value)
    if (known !== undefined) return known
    this.#positions.set(value, this.values.length)
    this.values.push(value)
    return this.values.length - 1
  }
}
