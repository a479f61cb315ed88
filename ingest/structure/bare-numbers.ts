import { isAfterGap } from '../read/gap.js';
import { spanOf } from '../read/view.js';
import type { Marker } from './numbering.js';
import type { Paragraph } from './paragraphs.js';

/** 1 总则 · 2 组织指挥体系 */
const HEADING = /^([1-9]\d?)[\u4E00-\u9FFF][^，。；：]{1,24}$/;

function bareMarker({ view, table }: Paragraph, below: Marker | undefined): Marker | null {
  const number = table === undefined ? HEADING.exec(view.text)?.[1] : undefined;
  if (number === undefined || below?.family !== 'ARABIC_PAIR') return null;
  // printed 1．1 as well
  if (below.numbering.printed.normalize('NFKC') !== `${number}.1`) return null;
  if (!isAfterGap(view, number.length)) return null;
  const span = spanOf(view, 0, number.length);
  const numbering = { printed: number, style: 'ARABIC_DOT' as const, value: Number(number), span };
  return { family: 'ARABIC_BARE', numbering, length: number.length, weak: false };
}

/**
 * Headings whose number has no sign behind it, as plans for emergencies have them; the first of their parts tells them:
 * `1 总则` above `1.1 编制目的`. Not: 2 台设备, which no 2.1 follows.
 */
export function withBareNumbers(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  let below: Marker | undefined;
  return paragraphs
    .toReversed()
    .map((paragraph) => {
      const marker = paragraph.marker ?? bareMarker(paragraph, below);
      below = marker ?? below;
      return marker === paragraph.marker ? paragraph : { ...paragraph, marker };
    })
    .toReversed();
}
