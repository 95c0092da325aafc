/** A value that is worked out when it is first asked for, and kept. */
export const onDemand = <A>(make: () => A): (() => A) => {
  let made: { readonly value: A } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
