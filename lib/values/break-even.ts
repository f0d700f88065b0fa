/**
 * The first index at which one stream has brought more in total than another, and does so at every later one; undefined where
 * it never does, or does from the first month on that tells them apart.
 */
export function overtakes(one: Float64Array, other: Float64Array): number | undefined {
  let ahead = 0;
  let behind = -1;
  let differs = false;
  const months = Math.max(one.length, other.length);
  for (let i = 0; i < months; i++) {
    ahead += (one[i] ?? 0) - (other[i] ?? 0);
    // sums of twelfths: less than a hundredth of a yen is no difference
    const state = ahead > 0.01 ? 1 : ahead < -0.01 ? -1 : 0;
    if (state < 0 || (state === 0 && differs)) behind = i;
    if (state < 0) differs = true;
  }
  return differs && ahead > 0.01 ? behind + 1 : undefined;
}
