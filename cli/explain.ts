import { Command } from 'commander';
import { basename } from 'node:path';
import type { ExplainedFact, ExplainedUnit, Explanation } from '../ingest/explain.js';
import { EXIT, Problem } from './problem.js';
import { print } from './print.js';
import { readInput } from './read-input.js';

/** `cetu explain FILE [--measure N]`: which rule made each fact, from which words, and what would settle each finding. */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('print which rule made each fact, from which words, and what would settle each finding')
    .argument('<file>', 'a text, Markdown, HTML, Word (.docx) or PDF file')
    .option('--measure <number>', 'only this measure, by its number (（三）, 3) or its place (2.1.3)')
    .option('--json', 'print JSON')
    .action(async (file: string, options: { measure?: string; json?: true }) => {
      // Loaded here: only commands without a store read on their own.
      const { readSource } = await import('../ingest/read/source.js');
      const { readingOf } = await import('../ingest/pipeline.js');
      const { explain } = await import('../ingest/explain.js');
      const whole = explain(readingOf(await readSource(readInput(file), basename(file))));
      const shown = options.measure === undefined ? whole : onlyMeasure(whole, options.measure, file);
      print(shown, options.json, () => forPeople(shown));
    });

const bare = (number: string): string => number.normalize('NFKC').replace(/[()、.第条\s]/g, '');

function onlyMeasure({ units, findings }: Explanation, number: string, file: string): Explanation {
  const measures = units.filter(({ role }) => role === 'MEASURE');
  const byPlace = measures.filter(({ id }) => id === number);
  const chosen =
    byPlace.length > 0
      ? byPlace
      : measures.filter((unit) => [bare(unit.number), String(unit.value)].includes(bare(number)));
  if (chosen.length === 0) {
    const last = measures.at(-1)?.number ?? 'none';
    throw new Problem(EXIT.INPUT, `there is no measure ${number}`, file, `the last measure is ${last}`);
  }
  const inside = (at: number): boolean => chosen.some(({ span }) => at >= span.start && at < span.end);
  return {
    units: chosen,
    document: [],
    findings: findings.filter(({ span }) => span !== null && inside(span.start)),
  };
}

const words = ({ span }: Pick<ExplainedFact, 'span'>): string =>
  span === null ? '' : ` ← “${span.quote.replace(/\s+/g, ' ')}” ${String(span.start)}–${String(span.end)}`;

const factLine = (fact: ExplainedFact): string => `  ${fact.rule} → ${fact.kind} ${fact.says}${words(fact)}`;

const unitLines = ({ id, role, number, title, facts }: ExplainedUnit): string[] => [
  `${number} ${title} [${role} ${id}]`,
  ...facts.map(factLine),
];

function forPeople({ units, document, findings }: Explanation): string {
  return [
    ...units.flatMap(unitLines),
    ...(document.length === 0 ? [] : ['The document as a whole', ...document.map(factLine)]),
    ...(findings.length === 0 ? [] : ['Findings']),
    ...findings.flatMap((finding) => [
      `  ${finding.severity} ${finding.code}: ${finding.message}${words(finding)}`,
      `    settled by: ${finding.settledBy}`,
    ]),
  ].join('\n');
}
