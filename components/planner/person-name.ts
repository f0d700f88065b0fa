/** The name a person goes by on screen. */
export function personName(person: { readonly name?: unknown }, index: number, t: (key: string) => string): string {
  return typeof person.name === "string" && person.name !== ""
    ? person.name
    : t(index === 0 ? "person.first" : "person.second");
}
