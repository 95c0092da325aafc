/**
 * Runs in the reader's browser: a button in every head of a sortable table sorts by its column, numbers as numbers and
 * words in Vietnamese order, syllable by syllable. Equal cells keep the order of the ranking. Its text goes into the
 * page, so it uses nothing from outside itself.
 */
export const sortTables = (): void => {
  const letters = new Intl.Collator("vi", { numeric: true })
  const syllables = (text: string): ReadonlyArray<string> =>
    text
      .normalize("NFC")
      .trim()
      .split(/[\s\-–]+/)
  const compareWords = (a: string, b: string): number => {
    const [left, right] = [syllables(a), syllables(b)]
    for (let at = 0; at < Math.min(left.length, right.length); at++) {
      const order = letters.compare(left[at] ?? "", right[at] ?? "")
      if (order !== 0) return order
    }
    return left.length - right.length
  }
  const numberIn = (text: string): number => Number(text.trim().replace(",", "."))
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-sortable]")) {
    const body = table.tBodies[0]
    if (body === undefined) continue
    const ranked = [...body.rows]
    const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")]
    let [column, isUp] = [0, true]
    const show = (): void => {
      const isNumber = heads[column]?.classList.contains("number") ?? false
      const text = (row: HTMLTableRowElement): string => {
        const cell = row.cells[column]
        return (cell?.querySelector("[data-sort]") ?? cell)?.textContent ?? ""
      }
      const keyed = ranked.map((row) => ({ row, text: text(row) }))
      const compare = (a: string, b: string): number =>
        isNumber ? numberIn(a) - numberIn(b) : compareWords(a, b)
      const ordered = keyed.toSorted((a, b) => (isUp ? compare(a.text, b.text) : compare(b.text, a.text)))
      body.append(...ordered.map(({ row }) => row))
      heads.forEach((head, at) => {
        head.setAttribute("aria-sort", at !== column ? "none" : isUp ? "ascending" : "descending")
      })
      table.classList.toggle("by-rank", column === 0 && isUp)
    }
    heads.forEach((head, at) => {
      const button = document.createElement("button")
      button.type = "button"
      button.append(...head.childNodes)
      head.append(button)
      head.setAttribute("aria-sort", at === 0 ? "ascending" : "none")
      button.addEventListener("click", () => {
        isUp = at === column ? !isUp : true
        column = at
        show()
      })
    })
    table.classList.add("sorting")
  }
}
