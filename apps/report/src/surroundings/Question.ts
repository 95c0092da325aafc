import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"

/** Asks the person at the keyboard; null where nobody is there to answer. */
export class Question extends Context.Service<
  Question,
  { readonly ask: (text: string) => Effect.Effect<string | null> }
>()("@dvk/report/Question") {}
