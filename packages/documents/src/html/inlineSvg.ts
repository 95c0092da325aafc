import type { DrawnChart } from "./ReportInput.ts"
import { html, type Safe, trustedMarkup } from "./Safe.ts"

/**
 * A drawn chart as a part of the page: one image, described by the text in its caption. Two charts drawn alike name
 * their clip paths and gradients alike, and in one page the first of a name would be taken for all; so every id
 * gets the chart's own before it.
 */
export const inlineSvg = ({ id, title, svg, alt }: DrawnChart): Safe => {
  const root = /<svg\b[^>]*>/.exec(svg)
  if (root === null) return html`<p>${alt}</p>`
  const inside = svg.slice(root.index + root[0].length)
  const tag = root[0].slice("<svg".length).replace(/\s(?:role|aria-[a-z]+|focusable)="[^"]*"/g, "")
  const opening =
    html`<svg role="img" focusable="false" aria-label="${title}" aria-describedby="chart-${id}-text"`.markup
  return trustedMarkup(withOwnIds(`${opening}${tag}${inside}`, id))
}

/** Rewrites names in tags only; text between tags stays as it is. */
const withOwnIds = (svg: string, chart: string): string =>
  svg.replace(/<[a-zA-Z][^<>]*>/g, (tag) =>
    tag
      .replace(/\sid="([^"]*)"/g, (_, name: string) => ` id="${chart}-${name}"`)
      .replace(/url\(#([^)"]*)\)/g, (_, name: string) => `url(#${chart}-${name})`)
      .replace(
        /\b(xlink:href|href)="#([^"]*)"/g,
        (_, key: string, name: string) => `${key}="#${chart}-${name}"`
      )
  )
