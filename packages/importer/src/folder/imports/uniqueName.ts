/** Windows refuses these in a name; a glob pattern or a terminal may take them for something else. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
/** What a campaign folder passes over would be lost without a word. */
const PASSED_OVER = /^(?:~\$|\.|thumbs\.db$|desktop\.ini$|readme)/i
const LONGEST_STEM = 100

/**
 * The name under which a file is copied into a campaign: its own where that is safe and free, else with what is
 * unsafe replaced and a number behind it.
 *
 * @param taken paths that are in use or have been
 * @example
 * uniqueName("registrations", "Xóm 1.csv", new Set()) // => "registrations/Xóm 1.csv"
 * uniqueName("scores", "j1.csv", new Set(["scores/j1.csv"])) // => "scores/j1-2.csv"
 * uniqueName("registrations", "a?b*.xlsx", new Set()) // => "registrations/a-b-.xlsx"
 */
export const uniqueName = (folder: string, name: string, taken: ReadonlySet<string>): string => {
  const dot = name.lastIndexOf(".")
  const extension = dot > 0 ? name.slice(dot).replace(UNSAFE, "").replace(/\s/g, "") : ""
  const written = (dot > 0 ? name.slice(0, dot) : name).normalize("NFC").replace(UNSAFE, "-").trim()
  const stem = [...written]
    .slice(0, LONGEST_STEM)
    .join("")
    .replace(/[. ]+$/, "")
  const isSafe = stem !== "" && !RESERVED.test(stem) && !PASSED_OVER.test(stem)
  const base = isSafe ? stem : `nap-${stem.replace(/^[~$.]+/, "")}`
  const folded = new Set([...taken].map((path) => path.toLowerCase()))
  for (let number = 1; ; number++) {
    const path = `${folder}/${base}${number === 1 ? "" : `-${number}`}${extension}`
    if (!folded.has(path.toLowerCase())) return path
  }
}
