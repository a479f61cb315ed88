import { documentsById } from '../graph/questions/nodes-by-id.js';
import type { LeftOutReason } from '../graph/questions/rows.js';
import type { LeftOutResolvers } from './types.generated.js';

/** What to do about each. */
const WAY_OUT: Readonly<Record<LeftOutReason, string>> = {
  UNKNOWN_LEVEL:
    'of no known level, so that nothing tells whether they rank below the baseline: name them in `against` to have them compared',
  EXPIRED:
    'expired without another text in their place: name them in `against`, or ask with `inForceOn` for a day on which they were in force',
  DRAFT: 'drafts, which are in force on no day: name them in `against`, or ask without `inForceOn`',
  UNDATED:
    'of no known date, so that nothing tells whether they were in force on the day: name them in `against`, or ask without `inForceOn`',
};

export const LeftOut: LeftOutResolvers = {
  documents: ({ documentIds }, _, context) => context.some(documentsById, documentIds),
  message: ({ reason }) => WAY_OUT[reason],
};
