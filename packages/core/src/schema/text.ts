import * as Schema from "effect/Schema"

/**
 * The kinds of text that files may hold. `expected` names the kind: messages turn it into a sentence,
 * so that no English text of the schema library ever reaches a user.
 */

/** Text with at least one visible character. */
export const Text = Schema.String.pipe(Schema.check(Schema.isPattern(/\S/, { expected: "text" })))

/** An id that people type and files carry: lower case latin letters, digits and hyphens. */
export const Slug = Schema.String.pipe(
  Schema.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, { expected: "slug" }))
)

/** One text in both languages; Vietnamese first. */
export const Bilingual = Schema.Struct({ vi: Text, en: Text })
export type Bilingual = typeof Bilingual.Type
