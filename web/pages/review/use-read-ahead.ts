import { useEffect } from 'react';
import { askAhead } from '../../api/ask-ahead.js';
import type { QueuedLink } from './queue.js';
import { ReviewedLink } from './review.generated.js';

/** Reads the card that comes next while the one before it is looked at. */
export function useReadAhead(next: QueuedLink | undefined): void {
  const id = next?.id;
  useEffect(() => {
    if (id !== undefined) void askAhead(ReviewedLink, { id });
  }, [id]);
}
