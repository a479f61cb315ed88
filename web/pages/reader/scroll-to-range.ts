/** How much of the window's height is kept free above and below what was scrolled to. */
const EDGE = 0.2;

/** Brings words into the middle of the window, above what lies over its end (`scroll-padding`), unless they are well in sight. */
export function scrollToRange(range: Range | null): void {
  const element = range?.startContainer.parentElement;
  if (range === null || element == null) return;
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const inSight = (): boolean => {
    const { top, bottom } = range.getBoundingClientRect();
    return top > innerHeight * EDGE && bottom < innerHeight - Math.max(covered, innerHeight * EDGE);
  };
  if (inSight()) return;
  // Rows out of sight have no layout yet (content-visibility): the first step brings them in, the second measures.
  element.scrollIntoView({ block: 'center' });
  if (inSight()) return;
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - (innerHeight - covered) / 2 });
}
