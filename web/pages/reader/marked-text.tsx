import type { ReactNode } from 'react';
import type { Fact, Place } from './facts.js';
import { paintOf } from './paint.js';
import type { Block } from './rows.js';

interface MarkedTextProps {
  readonly block: Block;
  /** Those to be shown, in the order of the text. */
  readonly facts: readonly Fact[];
  readonly at: Place | null;
}

/** A paragraph parted by `<mark>`, for browsers that paint no ranges. Each stretch bears the classes of all that hold it. */
export function MarkedText({ block, facts, at }: MarkedTextProps): ReactNode {
  const here = [
    ...facts.map(({ start, end, kind }) => ({ start, end, name: paintOf(kind) })),
    ...(at === null ? [] : [{ ...at, name: paintOf('at') }]),
  ].filter(({ start, end }) => start < block.end && end > block.start);
  if (here.length === 0) return block.text;
  const cuts = [block.start, block.end, ...here.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= block.start && cut <= block.end)
    .sort((a, b) => a - b);
  return [...new Set(cuts)].slice(0, -1).map((start, nth, starts) => {
    const end = starts[nth + 1] ?? block.end;
    const names = here.filter((one) => one.start <= start && one.end >= end).map(({ name }) => name);
    const text = block.text.slice(start - block.start, end - block.start);
    return names.length === 0 ? (
      text
    ) : (
      <mark key={start} className={names.join(' ')}>
        {text}
      </mark>
    );
  });
}
