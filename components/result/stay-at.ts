/** What says that somebody goes on by themselves. */
const HANDS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
/** Milliseconds without growth after which the page has found its height. */
const SETTLED = 10_000;

/** Keeps a heading that was jumped to in view while the page still grows, above it or up to it, until the reader moves or the page has settled. */
export function stayAt(id: string): void {
  const grown = () => {
    document.getElementById(id)?.scrollIntoView();
    clearTimeout(timer);
    timer = setTimeout(end, SETTLED);
  };
  const end = () => {
    growing.disconnect();
    clearTimeout(timer);
    for (const hand of HANDS) window.removeEventListener(hand, end);
  };
  let timer = setTimeout(end, SETTLED);
  const growing = new ResizeObserver(grown);
  for (const hand of HANDS) window.addEventListener(hand, end, { passive: true });
  growing.observe(document.body);
}
