import type { EvidenceVerdict, StatedEvidence, UserError } from '../../schema/park.js';
import { isPrintable } from '../../schema/printable.js';
import { FULL_MARKS } from '../assess/points.js';
import { criteriaOf, type Indicator } from '../assess/scheme.js';
import type { EvidenceInput } from './change.js';
import { indicatorNamed } from './indicator-named.js';

/** Characters of a statement: a paragraph or ten, no document. */
const LONGEST_STATEMENT = 10_000;
/** Characters of an address: what browsers and servers take. */
const LONGEST_ADDRESS = 2_000;

export interface CheckedEvidence {
  readonly stated: readonly StatedEvidence[];
  readonly userErrors: readonly UserError[];
}

/** Every statement with its criterion, and everything that is wrong with any of them. */
export function checkEvidence(
  indicators: readonly Indicator[],
  inputs: readonly EvidenceInput[],
  today: string,
): CheckedEvidence {
  const userErrors: UserError[] = [];
  const stated: StatedEvidence[] = [];
  inputs.forEach((input, index) => {
    const tell = (field: keyof EvidenceInput, code: string, message: string): void =>
      void userErrors.push({ field: ['evidence', String(index), field], code, message });
    const criterion = criterionOf(indicators, input.indicator, tell);
    checkValues(input, today, tell);
    if (criterion === null) return;
    if (stated.some(({ code }) => code === criterion.code)) {
      tell('indicator', 'CRITERION_TWICE', `criterion ${criterion.code} is stated twice: leave one of the two`);
    }
    stated.push(statedOf(input, criterion));
  });
  return { stated, userErrors };
}

type Tell = (field: keyof EvidenceInput, code: string, message: string) => void;

function criterionOf(indicators: readonly Indicator[], asked: string, tell: Tell): Indicator | null {
  const named = indicatorNamed(indicators, asked);
  if (named === undefined) {
    tell(
      'indicator',
      'UNKNOWN_CRITERION',
      `the scheme has no criterion ${asked}: give its code, such as 2.3, or its id`,
    );
    return null;
  }
  const criteria = criteriaOf(indicators);
  if (criteria.includes(named)) return named;
  const inside = criteria.filter(({ parentId }) => parentId === named.id).map(({ code }) => code);
  tell('indicator', 'NOT_A_CRITERION', `${asked} is a dimension: state its criteria ${inside.join(', ')}`);
  return null;
}

function checkValues(input: EvidenceInput, today: string, tell: Tell): void {
  checkScore(input, tell);
  checkStatement(input, tell);
  checkSource(input, today, tell);
}

/** A score wins over its verdict wherever points are counted, so the two must not say the opposite. */
function checkScore({ verdict, score }: EvidenceInput, tell: Tell): void {
  if (score !== null && !(score >= 0 && score <= FULL_MARKS)) {
    tell('score', 'SCORE_OUT_OF_RANGE', `a score is 0 to ${String(FULL_MARKS)}, not ${String(score)}`);
  } else if (score !== null && verdict !== null && contradicts(verdict, score)) {
    const message = `${verdict} and a score of ${String(score)} say the opposite: leave one of the two out, or mend it`;
    tell('score', 'SCORE_AGAINST_VERDICT', message);
  }
}

const contradicts = (verdict: EvidenceVerdict, score: number): boolean =>
  verdict === 'UNKNOWN' || (verdict === 'UNMET' && score > 0) || (verdict === 'MET' && score === 0);

function checkStatement({ statement }: EvidenceInput, tell: Tell): void {
  if (statement.trim() === '') tell('statement', 'EMPTY_STATEMENT', 'say what the verdict rests on');
  if (statement.length > LONGEST_STATEMENT) {
    tell('statement', 'STATEMENT_TOO_LONG', `a statement has at most ${String(LONGEST_STATEMENT)} characters`);
  }
  if (!isPrintable(statement)) tell('statement', 'STATEMENT_UNFIT', 'a statement has no control characters');
}

function checkSource({ sourceUrl, collectedOn }: EvidenceInput, today: string, tell: Tell): void {
  if (sourceUrl !== null && sourceUrl.length > LONGEST_ADDRESS) {
    tell('sourceUrl', 'ADDRESS_TOO_LONG', `an address has at most ${String(LONGEST_ADDRESS)} characters`);
  } else if (sourceUrl !== null && !isWebAddress(sourceUrl)) {
    tell('sourceUrl', 'NOT_A_WEB_ADDRESS', `${sourceUrl} is no address that begins with http:// or https://`);
  }
  if (collectedOn !== null && collectedOn > today) {
    tell('collectedOn', 'FUTURE_DAY', `${collectedOn} is still to come: today is ${today}`);
  }
}

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);

const statedOf = (
  { verdict, score, statement, sourceUrl, collectedOn }: EvidenceInput,
  { code, text }: Indicator,
): StatedEvidence => ({
  code,
  criterion: text,
  verdict: verdict ?? verdictOf(score),
  score,
  statement: statement.trim(),
  sourceUrl,
  collectedOn,
  status: 'CONFIRMED',
  review: null,
  read: null,
});

/** Of a score given alone. */
function verdictOf(score: number | null): EvidenceVerdict {
  if (score === null) return 'UNKNOWN';
  return score >= FULL_MARKS ? 'MET' : score > 0 ? 'PARTLY_MET' : 'UNMET';
}
