import type { Severity } from "./Finding.ts"

/**
 * Every code there is, with its severity. A code keeps its meaning for ever: scripts of other committees
 * rely on it. Add codes; never give one another meaning.
 */
export const severityOf = {
  // Rows that were not taken.
  "missing-name": "error",
  "bad-name": "error",
  "missing-unit": "error",
  "missing-field": "error",
  "unknown-field": "error",
  "ambiguous-field": "error",
  "column-count": "error",
  "bad-ditto": "error",
  "unterminated-quote": "error",
  truncated: "error",
  "too-long": "error",
  duplicate: "error",
  "duplicate-id": "error",
  "missing-model": "error",
  "unknown-model": "error",
  "ambiguous-model": "error",
  "missing-judge": "error",
  "unknown-judge": "error",
  "unknown-criterion": "error",

  // Files that were not taken.
  "empty-file": "error",
  "no-rows": "error",
  "missing-header": "error",
  "missing-column": "error",
  "ambiguous-header": "error",
  "duplicate-header": "error",
  binary: "error",
  "not-csv": "error",
  html: "error",
  "too-many-columns": "error",
  "unknown-encoding": "error",
  "file-not-found": "error",
  "is-directory": "error",
  "file-busy": "error",
  "file-unreadable": "error",
  "file-too-large": "error",

  // campaign.yaml, rubrics and the small lists of a campaign folder.
  "yaml-syntax": "error",
  "newer-format": "error",
  "missing-key": "error",
  "wrong-type": "error",
  "bad-value": "error",
  "unknown-rubric": "error",
  "duplicate-entry": "error",
  "weights-sum": "error",
  "overlapping-grades": "error",
  "grade-gap": "error",
  "missing-id": "error",
  "unknown-key": "warning",
  "not-applied": "warning",
  "no-files": "warning",
  "skipped-file": "info",

  // Taken; a cell that cannot be read is null; a person should look.
  "bad-date": "warning",
  "ambiguous-date": "warning",
  "late-registration": "warning",
  "wrong-year": "warning",
  "bad-number": "warning",
  "approximate-number": "warning",
  "missing-subject": "warning",
  "ambiguous-subject": "warning",
  "unknown-subject": "warning",
  "unknown-level": "warning",
  "unknown-unit": "warning",
  "possible-duplicate": "warning",
  "lost-characters": "warning",
  "bad-encoding": "warning",
  mojibake: "warning",
  "bad-quote": "warning",
  formula: "warning",
  "unsafe-text": "warning",
  "control-character": "warning",
  nul: "warning",
  "missing-score": "warning",
  "missing-sheet": "warning",
  "out-of-range": "warning",
  "wrong-total": "warning",
  "duplicate-score-conflict": "warning",
  "gate-unknown": "warning",

  // Read or cleaned.
  "missing-date": "info",
  "legacy-encoding": "info",
  "cleaned-blanks": "info",
  recused: "info",
  "duplicate-score-identical": "info",
  "filled-down": "info",
  "skipped-row": "info",
  "unread-column": "info",
  "no-scores": "info"
} as const satisfies Record<string, Severity>

export type FindingCode = keyof typeof severityOf
