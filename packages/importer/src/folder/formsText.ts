import { stringify } from "yaml"
import { type SavedForm, shapeOf } from "../opening/SavedForm.ts"

/** Forms with a new one among them, which takes the place of an older one of the same shape. */
export const withForm = (forms: ReadonlyArray<SavedForm>, form: SavedForm): ReadonlyArray<SavedForm> => [
  ...forms.filter(({ header }) => shapeOf(header) !== shapeOf(form.header)),
  form
]

/** columns.yaml as text. */
export const formsText = (forms: ReadonlyArray<SavedForm>): string =>
  stringify({ format: 1, forms }, { lineWidth: 0 })
