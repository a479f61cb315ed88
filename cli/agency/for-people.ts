import { oneLine } from '../one-line.js';
import { shortened, table } from '../table.js';
import type { OwnPart, Part, Portfolio, Step } from './portfolio.js';

const TITLE = 28;
/** 国 – 省 – 市 – 县, the highest first. */
const LEVELS: Readonly<Record<Step['level'], string>> = {
  NATIONAL: '国',
  PROVINCIAL: '省',
  INTERREGIONAL: '跨区域',
  MUNICIPAL: '市',
  COUNTY: '县',
};
const RANKS = Object.keys(LEVELS);
const ROLE: Readonly<Record<Part['role'], string>> = { LEAD: 'leads', RESPONSIBLE: 'shares', SUPPORT: 'supports' };

const placed = ({ number, title, document }: Part['measure']): string =>
  `${document.slug} ${number} ${shortened(oneLine(title), TITLE)}`;

const answering = ({ agency, role, span }: Part): string => `${agency.name} ${ROLE[role]} (“${oneLine(span.quote)}”)`;

function answered({ answer, assignments }: Step): string {
  if (answer === 'NOBODY') return 'the text names nobody';
  const bodies = assignments.map(answering).join(', ');
  return answer === 'SAME_LINE' ? `same line: ${bodies}` : `other line: ${bodies}`;
}

function rung({ measure, role, span, ladder, carriedBy }: OwnPart): readonly string[] {
  const steps = [...ladder.nodes].sort((a, b) => RANKS.indexOf(a.level) - RANKS.indexOf(b.level));
  const rest = ladder.totalCount - steps.length;
  return [
    '',
    `${placed(measure)}: ${ROLE[role]}, “${oneLine(span.quote)}”`,
    ...(carriedBy === null
      ? []
      : [`  given to ${carriedBy.from.name}, whose work passed on: ${carriedBy.reform ?? 'reform not named'}`]),
    ...steps.map(
      (step) =>
        `  ${LEVELS[step.level]} ${placed(step.measure)} (${step.counterpart.confidence.toFixed(2)}, ${step.counterpart.applies ? 'applies' : 'does not apply'}): ${answered(step)}`,
    ),
    ...(steps.length === 0 ? ['  no comparable measure at another level'] : []),
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
  ];
}

function elsewhere({ lineElsewhere }: Portfolio): readonly string[] {
  if (lineElsewhere.length === 0) return ['nothing that it has no part in itself, or its line is not known'];
  return [
    table(
      ['body', 'part', 'words', 'measure', 'new to it'],
      lineElsewhere.map(({ assignment, newConcepts }) => [
        assignment.agency.name,
        ROLE[assignment.role],
        oneLine(assignment.span.quote),
        placed(assignment.measure),
        shortened(newConcepts.map(({ name }) => name).join('、'), TITLE),
      ]),
    ),
  ];
}

const issuedBy = ({ issued }: Portfolio): readonly string[] =>
  issued.map(
    ({ slug, title, issuedOn }) =>
      `issued ${slug} ${shortened(oneLine(title), TITLE)}${issuedOn === null ? ', day not known' : ` on ${issuedOn}`}`,
  );

function partsIn({ documents }: Portfolio): readonly string[] {
  if (documents.length === 0) return ['no measure gives it a part'];
  return [
    table(
      ['document', 'title', 'leads', 'shares', 'supports'],
      documents.map(({ document, lead, responsible, support }) => [
        document.slug,
        shortened(oneLine(document.title), TITLE),
        ...[lead, responsible, support].map(String),
      ]),
    ),
  ];
}

/** What a terminal shows of a body's work. */
export function portfolioForPeople(portfolio: Portfolio): string {
  const { id, name, system, assignments } = portfolio;
  return [
    `${name} (${id}), ${system === null ? 'line not known' : `line ${system.name}`}`,
    ...issuedBy(portfolio),
    ...partsIn(portfolio),
    '',
    ...(assignments.length === 0
      ? []
      : [
          'Its measures, and who answers for comparable ones at other levels (applies: the higher text does where the lower one does):',
          ...assignments.flatMap(rung),
          '',
        ]),
    'What its line does elsewhere in measures that it has no part in, nor in comparable ones (no duty follows from this):',
    ...elsewhere(portfolio),
  ].join('\n');
}
