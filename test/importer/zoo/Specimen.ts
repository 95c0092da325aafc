/** One file as somebody sent it, and what has to become of it. */
export interface Specimen {
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: "registrations" | "scores" | "results" | "summaries" | "reports"
  readonly expected: Expected
}

export interface Expected {
  /** What was taken, in line order: the parts that matter of each row; "refused" where the file was not taken. */
  readonly accepted: ReadonlyArray<object> | "refused"
  /** Rows that were not taken: line and code. */
  readonly refused: ReadonlyArray<string>
  /** Findings of the whole file, or of a row that was taken: "line code", or "code" where there is no line. */
  readonly told: ReadonlyArray<string>
}

const whole = ({ accepted = [], refused = [], told = [] }: Partial<Expected>): Expected => ({
  accepted,
  refused: refused.toSorted(),
  told: told.toSorted()
})

/** A list of registrations. What is not said is expected to be nothing. */
export const list = (name: string, bytes: Uint8Array, expected: Partial<Expected>): Specimen => ({
  name,
  bytes,
  kind: "registrations",
  expected: whole(expected)
})

/** A file of score sheets. */
export const sheets = (name: string, bytes: Uint8Array, expected: Partial<Expected>): Specimen => ({
  name,
  bytes,
  kind: "scores",
  expected: whole(expected)
})

/** Lines joined by LF, in UTF-8. */
export const utf8 = (...lines: ReadonlyArray<string>): Uint8Array =>
  new TextEncoder().encode(lines.join("\n"))
