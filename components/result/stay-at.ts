/** What says that somebody goes on by themselves. */
const HANDS = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
/** Milliseconds in which sections that come into view have found their height. */
const SETTLED = 5_000;

/** Keeps a heading that was jumped to in view while what stands above it still grows, until the reader moves or it has settled. */
export function stayAt(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  const growing = new ResizeObserver(() => target.scrollIntoView());
  const end = () => {
    growing.disconnect();
    clearTimeout(timer);
    for (const hand of HANDS) window.removeEventListener(hand, end);
  };
  const timer = setTimeout(end, SETTLED);
  for (const hand of HANDS) window.addEventListener(hand, end, { passive: true });
  growing.observe(document.body);
}
