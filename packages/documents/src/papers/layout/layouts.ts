import type { PaperForm } from "@dvk/messages"
import type { PaperLayout } from "./PaperLayout.ts"
import { partyForm } from "./partyForm.ts"
import { stateForm } from "./stateForm.ts"

/** The sizes of each form. */
export const layouts: Readonly<Record<PaperForm, PaperLayout>> = { state: stateForm, party: partyForm }

/** A4, in millimetres. */
export const A4 = { width: 210, height: 297 } as const
