import { isMap, parseDocument } from "yaml"

/** What a paper says of one year alone. */
const OF_ONE_YEAR = ["number", "date", "before", "sections"]

/**
 * papers.yaml for another year: letterheads, signers, legal bases and recipients stay as they are. What belongs to one
 * year is left out: the meeting, who was given an award, and the number, day and text of each paper.
 */
export const carriedPapers = (text: string): string => {
  const document = parseDocument(text, { stringKeys: true })
  document.delete("meeting")
  document.delete("awardees")
  const papers = document.get("papers")
  if (isMap(papers)) {
    for (const { value: paper } of papers.items) {
      if (isMap(paper)) for (const key of OF_ONE_YEAR) paper.delete(key)
    }
  }
  return document.toString({ lineWidth: 0 })
}
