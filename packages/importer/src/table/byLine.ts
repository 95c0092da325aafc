/** Line order, for rows and findings; what has no line concerns the whole file and comes first. */
export const byLine = (a: { readonly line?: number }, b: { readonly line?: number }): number =>
  (a.line ?? 0) - (b.line ?? 0)
