/** What the chart viewer offers, as far as it is used here. */
interface Viewer {
  readonly vegaEmbed?: (
    place: HTMLElement,
    spec: unknown,
    options: Readonly<Record<string, unknown>>
  ) => Promise<unknown>
}

/**
 * Runs in the reader's browser: lays over each chart, once it is looked at, rows that show their figures when pointed
 * at. Its text goes into the page, so it uses nothing from outside itself.
 */
export const pointAtCharts = (): void => {
  const { vegaEmbed } = globalThis as Viewer
  if (vegaEmbed === undefined) return
  const lay = (data: Element): void => {
    const chart = data.parentElement?.querySelector(".chart")
    if (chart === null || chart === undefined) return
    const layer = document.createElement("div")
    layer.className = "layer"
    layer.setAttribute("aria-hidden", "true")
    const picture = chart.querySelector("svg")
    if (picture === null) return
    const frame = document.createElement("div")
    frame.className = "picture"
    picture.replaceWith(frame)
    frame.append(picture, layer)
    const spec: unknown = JSON.parse(data.textContent ?? "")
    // Expressions are interpreted: the page's policy lets nothing be evaluated as code.
    vegaEmbed(layer, spec, { mode: "vega", renderer: "svg", actions: false, ast: true }).catch(() =>
      layer.remove()
    )
  }
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) {
        seen.unobserve(target)
        const data = target.querySelector(":scope > script[data-live]")
        if (data !== null) lay(data)
      }
  })
  for (const data of document.querySelectorAll("figure > script[data-live]"))
    if (data.parentElement !== null) seen.observe(data.parentElement)
  for (const hint of document.querySelectorAll<HTMLElement>("[data-hint]")) hint.hidden = false
}
