import { compare, type ComparedSide } from '../link/compared.js';
import type { Decision } from '../link/decide.js';
import { linkableOf, type Linkable } from '../link/linkable.js';
import { LINK_PARAMETERS, type LinkParameters } from '../link/parameters.js';
import type { Provision } from '../link/provision.js';
import { rationalesOf, type Rationale } from '../link/rationale.js';
import { viewOf } from '../read/fold.js';
import { printedText } from '../read/printed.js';
import { spanOf, type View } from '../read/view.js';
import type { AskedCriterion } from './asked-criterion.js';
import { speaksOfAnother } from './other-parks.js';
import type { Passage } from './passage.js';
import { passagesOf } from './passages.js';
import { intends } from './plan-words.js';
import type { Proposal } from './proposal.js';
import { verdictOf } from './verdict.js';

/**
 * The engine that links measures, asked for a little more: what a sentence shares with a criterion stands for nothing else in
 * it, and a wrong proposal costs a person's time.
 */
const PARAMETERS: LinkParameters = { ...LINK_PARAMETERS, least: 0.18 };

/** Proposals for one criterion, the best first: more are no help to whoever confirms them. */
const MOST = 3;

/** Passages a report is taken to have at least: of two sentences that share a word, both do not have it because it is common. */
const FEWEST = 30;

/** Names told of one reason. */
const TOLD = 4;

const provisionOf = (id: string, view: View): Provision => ({
  ...{ id, number: id, title: '', view, heading: { start: 0, end: 0 } },
  ...{ skipped: [], actors: [], products: [], targets: [], actions: [], citations: [] },
});

function linkableReport(passages: readonly Passage[]): Linkable {
  const read = linkableOf(
    'report',
    passages.map(({ view }, at) => provisionOf(String(at), view)),
  );
  const scale = Math.min(1, passages.length / FEWEST);
  return { ...read, inTexts: new Map([...read.inTexts].map(([key, share]) => [key, share * scale])) };
}

const WHAT: Readonly<Partial<Record<Rationale['kind'], string>>> = {
  SHARED_TERM: 'words',
  SHARED_CONCEPT: 'concepts',
  SHARED_TOPIC: 'topics',
};

/** `shares words 编制、规划; concepts 产业布局`, the weightiest kind first. */
function sharedBy(rationales: readonly Rationale[]): string {
  const kinds = [...new Set(rationales.map(({ kind }) => kind))];
  const parts = kinds.flatMap((kind) => {
    const what = WHAT[kind];
    const names = rationales.filter((one) => one.kind === kind).flatMap((one) => one.names);
    return what === undefined ? [] : [`${what} ${[...new Set(names)].slice(0, TOLD).join('、')}`];
  });
  return `shares ${parts.join('; ')}`;
}

function proposalOf(
  passage: Passage,
  criterion: AskedCriterion,
  [from, to]: readonly [ComparedSide, ComparedSide],
  likeness: number,
): Proposal {
  const { view } = passage;
  const { verdict, because } = verdictOf(viewOf(criterion.text).text, view.text);
  const shared = sharedBy(rationalesOf(from, to));
  return {
    code: criterion.code,
    verdict,
    statement: printedText(view),
    span: spanOf(view, 0, view.text.length),
    confidence: likeness / (likeness + PARAMETERS.least),
    reason: because === null ? shared : `${because}; ${shared}`,
  };
}

/** What of a report could be evidence: not what is planned, nor what is told of other parks. */
const states =
  (own: readonly string[]) =>
  ({ view, planned }: Passage): boolean =>
    !planned && !intends(view.text) && !speaksOfAnother(view.text, own);

/**
 * A park's own report, decoded and masked → what it states of each criterion of a scheme, by criterion, the best first. Depends on
 * the two texts and the vocabulary alone.
 * @param own names of the park.
 */
export function proposals(
  text: string,
  criteria: readonly AskedCriterion[],
  own: readonly string[],
): readonly Proposal[] {
  const passages = passagesOf(text).filter(states(own));
  const asked = linkableOf(
    'scheme',
    criteria.map((criterion) => provisionOf(criterion.code, viewOf(criterion.text))),
  );
  const { from, to, decisions } = compare(linkableReport(passages), asked, PARAMETERS);
  const found = decisions.flatMap((row, at) => row.filter(({ stands }) => stands).map((one) => ({ ...one, at })));
  const of = (nth: number): readonly Proposal[] =>
    found
      .filter((one) => one.to === nth)
      .sort((a, b) => b.likeness - a.likeness || a.at - b.at)
      .slice(0, MOST)
      .flatMap((one: Decision & { readonly at: number }) => {
        const [passage, criterion, left, right] = [passages[one.at], criteria[nth], from[one.at], to[nth]];
        const isWhole = passage !== undefined && criterion !== undefined && left !== undefined && right !== undefined;
        return isWhole ? [proposalOf(passage, criterion, [left, right], one.likeness)] : [];
      });
  return criteria.flatMap((_, nth) => of(nth));
}
