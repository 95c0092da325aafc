/** Vietnamese is the first language of everything a user reads; English is the second. */
export type Language = "vi" | "en"

/** A text in both languages, side by side, so that nobody changes one and forgets the other. */
export type Said<A extends ReadonlyArray<unknown> = []> = Readonly<Record<Language, (...values: A) => string>>
