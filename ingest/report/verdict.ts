import type { EvidenceVerdict } from '../../schema/park.js';
import { existenceIn, existsIn } from './existence.js';
import { denies } from './plan-words.js';
import { reachedIn, thresholdIn } from './thresholds.js';

/** A verdict with the words that decide it; UNKNOWN with none where they leave it open. */
export interface Decided {
  readonly verdict: EvidenceVerdict;
  readonly because: string | null;
}

const OPEN: Decided = { verdict: 'UNKNOWN', because: null };

/**
 * What a statement decides of a criterion by its words alone: a number against the bound that the criterion prints, or that what
 * it asks for is there or is not. All else is for people to say.
 */
export function verdictOf(criterion: string, statement: string): Decided {
  const threshold = thresholdIn(criterion);
  if (threshold !== null) {
    const reached = denies(statement) ? null : reachedIn(statement, threshold);
    if (reached === null) return OPEN;
    const asked = criterion.slice(threshold.quantity.start, threshold.quantity.end);
    return {
      verdict: reached.met ? 'MET' : 'UNMET',
      because: `${reached.printed} ${reached.met ? 'reaches' : 'does not reach'} the ${asked} asked for`,
    };
  }
  const existence = existenceIn(criterion);
  const exists = existence === null ? null : existsIn(statement, existence);
  if (existence === null || exists === null) return OPEN;
  const because = `says that ${existence.object} ${exists === 'MET' ? 'is there' : 'is not there'}`;
  return { verdict: exists, because };
}
