import { stringify } from "yaml"
import { formWith } from "../opening/FileForm.ts"
import { type SavedForm, shapeOf } from "../opening/SavedForm.ts"

/** Forms with a new one among them, which is added to what an older one of the same shape says. */
export const withForm = (forms: ReadonlyArray<SavedForm>, form: SavedForm): ReadonlyArray<SavedForm> => {
  const shape = shapeOf(form.header)
  const earlier = forms.find(({ header }) => shapeOf(header) === shape)
  return [
    ...forms.filter((other) => other !== earlier),
    { ...(earlier === undefined ? form : formWith(earlier, form)), header: form.header }
  ]
}

/** columns.yaml as text. */
export const formsText = (forms: ReadonlyArray<SavedForm>): string =>
  stringify({ format: 1, forms }, { lineWidth: 0 })
