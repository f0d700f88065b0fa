/** Least milliseconds between two words on how far it is. */
const EVERY = 1_000;

const written = new Intl.NumberFormat("en");

/** Tells on standard error how many lines are done and how many a second, and at the end how many have no result. */
export function progress() {
  const started = performance.now();
  let [lines, refused] = [0, 0];
  let last = { at: started, lines: 0 };
  const tell = (text: string) => process.stderr.write(`nenrin: ${text}\n`);
  const rate = (count: number, since: number) =>
    `${written.format(Math.round((1000 * count) / (performance.now() - since)))} a second`;
  return {
    add(more: number, without: number): void {
      lines += more;
      refused += without;
      if (performance.now() - last.at < EVERY) return;
      tell(`${written.format(lines)} lines, ${rate(lines - last.lines, last.at)}`);
      last = { at: performance.now(), lines };
    },
    /** The number of lines without a result. */
    end(): number {
      tell(`${written.format(lines)} lines done, ${rate(lines, started)}; ${written.format(refused)} without a result`);
      return refused;
    },
  };
}
