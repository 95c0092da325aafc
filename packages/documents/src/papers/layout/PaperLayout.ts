/** Sizes of a form: points for letters and spaces, millimetres for paper. */
export interface PaperLayout {
  readonly margins: {
    readonly top: number
    readonly bottom: number
    readonly left: number
    readonly right: number
  }
  /** From the upper edge to the page number. */
  readonly pageNumberFrom: number
  readonly pageNumber: number
  /** Share of the head's width that the issuer has; the rest is the nation's or the Party's. */
  readonly issuerShare: number
  readonly head: {
    readonly parent: number
    readonly issuer: number
    readonly nation: ReadonlyArray<number>
    readonly number: number
    readonly placeAndDay: number
    readonly about: number
    readonly aboutItalic: boolean
    /** A star stands between the issuer and the number. */
    readonly star: boolean
  }
  readonly title: {
    readonly type: number
    readonly about: number
    readonly attachedTo: number
    /** Under the title: a line, or five hyphens. */
    readonly under: "line" | "hyphens"
  }
  readonly legalBases: { readonly italic: boolean; readonly mark: string; readonly end: string }
  readonly body: {
    readonly size: number
    /** Exact points, or a multiple of the single line. */
    readonly line: { readonly exactly: number } | { readonly times: number }
    readonly firstLine: number
    readonly after: number
  }
  readonly table: { readonly size: number }
  readonly note: number
  readonly recipients: {
    readonly word: number
    readonly wordLook: "bold-italic" | "underlined"
    readonly list: number
  }
  readonly signature: { readonly size: number; readonly boldPost: boolean; readonly blankLines: number }
}
