/** Yen that sums of twelfths may differ by. */
const CENT = 0.01;

/**
 * The part of the chances in which each choice brings the most: `totals`, one list a choice over the same worlds; where several
 * bring the most alike they share the chance in equal parts.
 */
export function winsOf(totals: readonly Float64Array[], chances: Float64Array): number[] {
  const shares = totals.map(() => 0);
  chances.forEach((chance, world) => {
    let most = Number.NEGATIVE_INFINITY;
    for (const one of totals) most = Math.max(most, one[world] ?? 0);
    const best = totals.flatMap((one, c) => ((one[world] ?? 0) > most - CENT ? [c] : []));
    for (const c of best) shares[c] = (shares[c] ?? 0) + chance / best.length;
  });
  return shares;
}

/** The part of the chances in which one choice brings more than another. */
export const chanceOfMore = (one: Float64Array, other: Float64Array, chances: Float64Array): number =>
  chances.reduce((sum, chance, world) => ((one[world] ?? 0) - (other[world] ?? 0) > CENT ? sum + chance : sum), 0);
