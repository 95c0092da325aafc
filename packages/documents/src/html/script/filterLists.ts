/**
 * Runs in the reader's browser: shows of a list what holds every typed word, whatever its diacritics, and unfolds or
 * folds all of it. Its text goes into the page, so it uses nothing from outside itself.
 */
export const filterLists = (): void => {
  const bare = (text: string): string =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")
  for (const controls of document.querySelectorAll<HTMLElement>("[data-controls]")) {
    const list = document.getElementById(controls.dataset["controls"] ?? "")
    const input = controls.querySelector("input")
    const count = controls.querySelector(".count")
    if (list === null || input === null || count === null) continue
    const items = [...list.querySelectorAll<HTMLElement>("[data-item]")]
    const texts = new Map<HTMLElement, string>()
    const textOf = (item: HTMLElement): string => {
      const known = texts.get(item)
      if (known !== undefined) return known
      const own = item instanceof HTMLDetailsElement ? item.querySelector("summary") : item
      const text = bare(own?.textContent ?? "")
      texts.set(item, text)
      return text
    }
    const filter = (): void => {
      const words = bare(input.value)
        .split(/\s+/)
        .filter((word) => word !== "")
      for (const item of items) item.hidden = !words.every((word) => textOf(item).includes(word))
      const shown = items.filter((item) => !item.hidden).length
      count.textContent =
        words.length === 0
          ? ""
          : (controls.dataset["shown"] ?? "")
              .replace("{shown}", String(shown))
              .replace("{all}", String(items.length))
    }
    input.addEventListener("input", filter)
    for (const button of controls.querySelectorAll<HTMLElement>("[data-open]"))
      button.addEventListener("click", () => {
        for (const item of items)
          if (item instanceof HTMLDetailsElement) item.open = button.dataset["open"] === "true"
      })
    controls.hidden = false
    // A browser that comes back to the page may have kept what was typed.
    filter()
  }
}
