/** Column heads of a table of figures: one a scenario. */
export function ScenarioHeads({ scenarios }: { readonly scenarios: readonly { id: string; name: string }[] }) {
  return scenarios.map(({ id, name }) => (
    <th key={id} scope="col" className="num whitespace-normal">
      {name}
    </th>
  ));
}
