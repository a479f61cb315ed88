import { Command, InvalidArgumentError, Option } from 'commander';
import { GAP_KINDS, GAP_SEVERITIES } from '../schema/gap.js';
import { asked, type Called } from './asked.js';
import { documentId } from './document-id.js';
import { printAs, tableOf, withFormats, type Formats, type Rows } from './formats.js';
import { inLines } from './in-lines.js';
import { ASKED_GAPS, gapsSchema, type Gaps } from './gaps/answer.js';
import { shortened } from './table.js';

interface Options extends Formats {
  readonly kind?: readonly string[];
  readonly document?: readonly string[];
  readonly park?: readonly string[];
  readonly severity?: readonly string[];
  readonly first: number;
  readonly after?: string;
}

/** `cetu gaps`: what is missing, worst first, with the measures elsewhere that would close each gap. */
export const gapsCommand = (): Command =>
  withFormats(
    new Command('gaps')
      .description('print what is missing, worst first, with the measures elsewhere that would close it')
      .addOption(new Option('--kind <kinds...>', 'only of these kinds').choices(GAP_KINDS).argParser(oneOf(GAP_KINDS)))
      .option('--document <documents...>', 'only of these documents (slugs or ids)')
      .option('--park <parks...>', 'only of these parks (ids)')
      .addOption(
        new Option('--severity <severities...>', 'only so bad')
          .choices(GAP_SEVERITIES)
          .argParser(oneOf(GAP_SEVERITIES)),
      )
      .option('--first <number>', 'how many, at most 100', count, 20)
      .option('--after <cursor>', 'go on after the last of an earlier page'),
  ).action(async (options: Options) => {
    const answer = await asked(ASKED_GAPS, { ...variablesOf(options) }, gapsSchema, CALLED);
    printAs(
      options,
      answer.gaps,
      () => rowsOf(answer.gaps),
      () => forPeople(answer.gaps),
    );
  });

const CALLED: Called = {
  first: ['--first', 'give a number from 1 to 100, and go on with --after'],
  after: ['--after', 'give what an earlier page said to go on with, or leave it out'],
  documents: ['--document', 'see `cetu status` for the documents there are'],
  parks: ['--park', 'see `cetu park` for the parks there are'],
};

/** In any case of letters, one or several. */
const oneOf =
  (choices: readonly string[]) =>
  (given: string, before: readonly string[] | undefined): readonly string[] => {
    const choice = choices.find((one) => one === given.toUpperCase());
    if (choice === undefined) throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
    return [...(before ?? []), choice];
  };

function count(given: string): number {
  if (!/^[1-9]\d*$/u.test(given)) throw new InvalidArgumentError('Give a whole number, 1 or more.');
  return Number(given);
}

const variablesOf = ({ kind, document, park, severity, first, after }: Options) => ({
  filter: {
    kinds: kind ?? null,
    documents: document?.map(documentId) ?? null,
    parks: park?.map((one) => (one.startsWith('prk:') ? one : `prk:${one}`)) ?? null,
    severities: severity ?? null,
  },
  first,
  after: after ?? null,
});

type Gap = Gaps['gaps']['nodes'][number];
type Remedy = Gap['remedies'][number];

const bodiesOf = ({ agencies }: Remedy): string =>
  agencies.map(({ role, agency }) => `${agency.name} (${role.toLowerCase()})`).join('、');
const productsOf = ({ products }: Remedy): string => products.map(({ name }) => name).join('、');

const HEAD = ['severity', 'kind', 'subject', 'document', 'park', 'message'];
const REMEDY_HEAD = ['remedy', 'remedy in', 'bodies', 'products', 'start', 'end', 'quotation'];

/** A row a remedy; a gap without any is a row of its own. */
function rowsOf({ nodes }: Gaps['gaps']): Rows {
  const rows = nodes.flatMap((gap) => {
    const own = [gap.severity, gap.kind, gap.subject.id, gap.document?.id ?? null, gap.park?.id ?? null, gap.message];
    if (gap.remedies.length === 0) return [[...own, ...REMEDY_HEAD.map(() => null)]];
    return gap.remedies.map((remedy) => {
      const { measure } = remedy;
      const place = [measure.span.start, measure.span.end, measure.span.quote];
      return [...own, measure.id, measure.document.id, bodiesOf(remedy), productsOf(remedy), ...place];
    });
  });
  return { head: [...HEAD, ...REMEDY_HEAD], rows };
}

function forPeople({ nodes, totalCount, pageInfo }: Gaps['gaps']): string {
  if (nodes.length === 0) return 'no gaps';
  const rows = nodes.flatMap((gap) => [
    [gap.severity, inLines(gap.message)],
    ...gap.remedies.map((remedy) => ['', `→ ${inLines(told(remedy))}`]),
  ]);
  const shown = `${String(nodes.length)} of ${String(totalCount)} gaps`;
  const more = pageInfo.hasNextPage ? `; go on with --after ${String(pageInfo.endCursor)}` : '';
  return `${tableOf({ head: ['', 'what is missing, and → what would close it'], rows })}\n${shown}${more}`;
}

function told(remedy: Remedy): string {
  const { number, title, document, span } = remedy.measure;
  const said = `${number} ${title}, 《${document.title.replace(/\s+/gu, '')}》`;
  const quote = `“${shortened(span.quote.replace(/\s+/gu, ' '), 60)}”`;
  return [said, bodiesOf(remedy), quote].filter((part) => part !== '').join(': ');
}
