import { basename } from 'node:path';
import { Command } from 'commander';
import type { EvidenceVerdict } from '../../schema/park.js';
import { printAs, withFormats, type Formats, type Rows } from '../formats.js';
import type { ReportAnswer } from '../library/park-report/report-answer.js';
import { readInput } from '../read-input.js';
import { shortened } from '../table.js';
import { withLibrary } from '../with-library.js';
import { askedPark } from './one-of-name.js';

interface Options extends Formats {
  readonly park: string;
  readonly dryRun?: true;
}

/** `cetu park read FILE`: what a park's own report states of each criterion, kept as proposals. */
export const readCommand = (): Command =>
  withFormats(
    new Command('read')
      .description(
        'propose statements of evidence from a park’s own report, each with its quotation; none counts until it is confirmed',
      )
      .argument('<file>', 'the report: text, Markdown, a web page, .docx or .pdf')
      .requiredOption('--park <park>', 'id or name of the park whose report it is')
      .option('--dry-run', 'print what would be proposed, and keep nothing'),
  ).action(async (file: string, { park, dryRun, ...formats }: Options) => {
    const bytes = readInput(file);
    const answer = await withLibrary(async ({ parks }) => {
      const parkId = await askedPark(parks, park);
      return parks.read({ parkId, name: basename(file), bytes, dryRun: dryRun === true });
    });
    printAs(
      formats,
      answer,
      () => rowsOf(answer),
      () => forPeople(answer),
    );
  });

const rowsOf = ({ criteria }: ReportAnswer): Rows => ({
  head: ['code', 'criterion', 'verdict', 'status', 'start', 'end', 'quote', 'reason', 'evidence'],
  rows: criteria.flatMap(({ code, name, proposals }) =>
    proposals.map((one) => [code, name, one.verdict, one.status, one.start, one.end, one.quote, one.reason, one.id]),
  ),
});

const WORDS: Readonly<Record<EvidenceVerdict, string>> = {
  MET: 'met',
  PARTLY_MET: 'partly met',
  UNMET: 'unmet',
  UNKNOWN: 'the words leave it open',
};

type Criterion = ReportAnswer['criteria'][number];

function criterionLines({ code, name, stated, proposals }: Criterion): readonly string[] {
  return [
    `${code} ${shortened(name, 40)}${stated === null ? '' : ` (stated: ${WORDS[stated]})`}`,
    ...proposals.flatMap(({ id, verdict, status, statement, reason }) => [
      `  ${status.toLowerCase()}, ${WORDS[verdict]}: “${statement}”`,
      `    ${reason}`,
      `    ${id}`,
    ]),
  ];
}

function forPeople({ park, report, dryRun, added, criteria }: ReportAnswer): string {
  const [said, unsaid] = [
    criteria.filter(({ proposals }) => proposals.length > 0),
    criteria.filter(({ proposals }) => proposals.length === 0),
  ];
  const codes = unsaid.map(({ code }) => code).join(', ');
  const became = dryRun
    ? 'nothing is kept, this was a dry run'
    : `${String(added)} new, kept as proposals of ${report.id}`;
  return [
    `${report.title}, read for ${park.name}`,
    ...said.flatMap(criterionLines),
    ...(codes === '' ? [] : [`nothing found of: ${codes}`]),
    `${became}; none counts until it is confirmed with \`cetu park review\``,
  ].join('\n');
}
