import { pictureId } from "./printedPages.ts"
import type { DrawnChart } from "./ReportInput.ts"
import { html, type Safe, trustedMarkup } from "./Safe.ts"

/**
 * A drawn chart as a part of the page: one image, described by the text in its caption. Two charts drawn alike name
 * their clip paths and gradients alike, and in one page the first of a name would be taken for all; so every id
 * gets the chart's own before it.
 */
export const inlineSvg = (chart: DrawnChart): Safe => {
  const { id, title, svg, alt } = chart
  const root = /<svg\b[^>]*>/.exec(svg)
  if (root === null) return html`<p>${alt}</p>`
  const inside = svg.slice(root.index + root[0].length)
  const tag = root[0].slice("<svg".length).replace(/\s(?:role|aria-[a-z]+|focusable)="[^"]*"/g, "")
  const opening =
    html`<svg role="img" focusable="false" aria-label="${title}" aria-describedby="chart-${id}-text"`.markup
  const picture = asParts(inside, id)
  const whole =
    chart.rowEnds === undefined
      ? picture
      : `<g id="${pictureId(chart)}">${picture.replace(/<\/svg>\s*$/, "")}</g></svg>`
  return trustedMarkup(`${opening}${tag}${whole}`)
}

/**
 * Rewrites names in tags only; text between tags stays as it is. Parts of one image have no role of their own: a
 * reader of screens would read out every bar without its meaning.
 */
const asParts = (svg: string, chart: string): string =>
  svg.replace(/<[a-zA-Z][^<>]*>/g, (tag) =>
    tag
      .replace(/\s(?:role|aria-[a-z]+)="[^"]*"/g, "")
      .replace(/\sid="([^"]*)"/g, (_, name: string) => ` id="${chart}-${name}"`)
      .replace(/url\(#([^)"]*)\)/g, (_, name: string) => `url(#${chart}-${name})`)
      .replace(
        /\b(xlink:href|href)="#([^"]*)"/g,
        (_, key: string, name: string) => `${key}="#${chart}-${name}"`
      )
  )
