/** Markup that may stand in a page as it is. Only `html` and `trustedMarkup` make it. */
export class Safe {
  readonly markup: string
  /** @internal */
  constructor(markup: string) {
    this.markup = markup
  }
}

/** What `html` takes: text is escaped, markup stays, a list is set one after the other, null is nothing. */
export type Fragment = string | number | Safe | null | ReadonlyArray<Fragment>

/**
 * Markup with values in it. Every value that is not itself markup is escaped, in text and in quoted attributes
 * alike, so that what others typed can never become part of the page. Values stand in text or between quotes.
 *
 * @example
 * html`<b>${"<i>"}</b>`.markup // => "<b>&lt;i&gt;</b>"
 */
export const html = (parts: TemplateStringsArray, ...values: ReadonlyArray<Fragment>): Safe =>
  new Safe(parts.map((part, at) => part + markupOf(values[at] ?? null)).join(""))

/** Markup that was made elsewhere in this software and holds nothing unescaped: a style sheet, a drawn chart. */
export const trustedMarkup = (markup: string): Safe => new Safe(markup)

const markupOf = (value: Fragment): string => {
  if (value === null) return ""
  if (value instanceof Safe) return value.markup
  if (typeof value === "string") return escapeHtml(value)
  if (typeof value === "number") return String(value)
  return value.map(markupOf).join("")
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
}

/**
 * Text as HTML shows it. Control characters other than tab and line ends, and halves of surrogate pairs, which no page may hold, become the
 * replacement character.
 *
 * @example
 * escapeHtml(`"a" & 'b'`) // => "&quot;a&quot; &amp; &#39;b&#39;"
 */
export const escapeHtml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")
