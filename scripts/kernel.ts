// The unit of the benchmarks: the least work a 600-month career needs. Two sums of pay x rate (in thousandths), split at
// month 240, and weighted months, over typed arrays. Engine timings are quoted as multiples of it, taken in the same run.
const MONTHS = 600;
const pay = new Int32Array(MONTHS);
const rate = new Int32Array(MONTHS);
const weight = new Int32Array(MONTHS);
for (let m = 0; m < MONTHS; m++) {
  pay[m] = 88_000 + ((m * 7919) % 562) * 1000;
  rate[m] = 900 + ((m * 104729) % 700);
  weight[m] = m % 11 === 0 ? 4 : 8;
}

/** Sum before month 240, sum from it, weighted months; all exact integers below 2^53. */
export function kernel(): [number, number, number] {
  let before = 0;
  let after = 0;
  let months = 0;
  for (let m = 0; m < 240; m++) {
    before += (pay[m] ?? 0) * (rate[m] ?? 0);
    months += weight[m] ?? 0;
  }
  for (let m = 240; m < MONTHS; m++) {
    after += (pay[m] ?? 0) * (rate[m] ?? 0);
    months += weight[m] ?? 0;
  }
  return [before, after, months];
}
