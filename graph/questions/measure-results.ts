import { stateOf, type CriterionState } from '../gaps/park-gaps.js';
import type { Store } from '../store.js';
import { idsByOwner } from './ask.js';
import { pageOf, type Page, type Window } from './page.js';
import type { DimensionResultRow, EvidenceRow, IndicatorLinkRow, MeasureOutcome, MeasureResultRow } from './rows.js';

/** Each region with all that it lies in. */
export const regionsAround = idsByOwner('regions-around');

export interface MeasureResultCriteria {
  readonly schemeId: string;
  /** The park's city with all that it lies in. */
  readonly regions: readonly string[];
  /** Of documents that apply there and of the scheme, or of the others. */
  readonly binding: boolean;
  /** Empty does not restrict. */
  readonly outcomes: readonly MeasureOutcome[];
}

/** A dimension is met when all its criteria are, unmet when any is not. */
function stateOfDimension({ criteria }: DimensionResultRow): CriterionState {
  const states = criteria.map(stateOf);
  return states.includes('UNMET') ? 'UNMET' : states.includes('UNKNOWN') ? 'UNKNOWN' : 'MET';
}

/** A page of ids of measures that a park may satisfy, by document and in order. */
export function measureResults(
  store: Store,
  dimensions: readonly DimensionResultRow[],
  criteria: MeasureResultCriteria,
  window: Window,
): Promise<Page<string>> {
  const inState = (state: CriterionState): readonly string[] =>
    dimensions.filter((one) => stateOfDimension(one) === state).map(({ indicatorId }) => indicatorId);
  const { outcomes, ...scope } = criteria;
  // Whatever a measure's outcome, it is listed: then nobody has to know.
  if (outcomes.length === 0) {
    return pageOf(store, { list: 'measure-results-all', count: 'measure-result-count-all' }, { ...scope }, window);
  }
  if (outcomes.includes('NO_INDICATOR')) {
    const states = { met: inState('MET'), unmet: inState('UNMET'), unknown: inState('UNKNOWN') };
    const names = { list: 'measure-results', count: 'measure-result-count' };
    return pageOf(store, names, { ...criteria, ...states }, window);
  }
  // From the links of the dimensions that decide, however many measures there are beside.
  const ranks = outcomes.map((outcome) => DECIDING.findIndex((state) => OUTCOME[state] === outcome));
  const deciding = DECIDING.slice(0, Math.max(...ranks) + 1).flatMap((state, rank) =>
    inState(state).map((id) => ({ id, rank })),
  );
  const names = {
    list: 'measure-results-linked',
    count: 'measure-result-count-linked',
    counted: 'measure-results-linked-counted',
  };
  return pageOf(store, names, { ...scope, deciding, ranks }, window);
}

/** States of dimensions by which of them decides of a measure that supports several. */
const DECIDING = ['MET', 'UNMET', 'UNKNOWN'] as const satisfies readonly CriterionState[];

const OUTCOME: Readonly<Record<CriterionState, MeasureOutcome>> = {
  MET: 'SATISFIED',
  UNMET: 'UNMET',
  UNKNOWN: 'UNKNOWN',
};

/**
 * How a park stands to one measure, and what of its evidence decides: by the strongest of the links that decide.
 * @param links those of the measure that nobody rejected, strongest first.
 */
export function measureResult(
  measureId: string,
  dimensions: readonly DimensionResultRow[],
  links: readonly IndicatorLinkRow[],
): MeasureResultRow {
  const standing = links.flatMap((link) => {
    const dimension = dimensions.find(({ indicatorId }) => indicatorId === link.indicatorId);
    return dimension === undefined ? [] : [{ link, dimension, state: stateOfDimension(dimension) }];
  });
  for (const state of DECIDING) {
    const decides = standing.find((one) => one.state === state);
    if (decides === undefined) continue;
    const evidence: readonly EvidenceRow[] = decides.dimension.criteria.filter((one) => stateOf(one) === state);
    return { measureId, outcome: OUTCOME[state], indicatorLink: decides.link, evidence };
  }
  return { measureId, outcome: 'NO_INDICATOR', indicatorLink: null, evidence: [] };
}
