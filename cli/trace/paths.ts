import type { Rows } from '../formats.js';
import { shortened } from '../table.js';
import { nameOf, titled, withoutBlanks } from './named.js';
import type { Link, Path, Place, Step } from './path.js';

/** As much of a quotation as is read at a glance; all of it is in `--json` and `--csv`. */
const QUOTED = 60;

/** Paths as chains of steps. */
export function pathsForPeople(title: string, paths: readonly Path[]): string {
  if (paths.length === 0) return `${title}\nno path of so few hops`;
  return [title, ...paths.map(pathForPeople)].join('\n\n');
}

function pathForPeople({ length, throughContent, steps }: Path, index: number): string {
  const hops = length === 1 ? '1 hop' : `${String(length)} hops`;
  const through = throughContent ? '' : '; no path through content is so short: they only have something in common';
  return [`${String(index + 1)}. ${hops}${through}`, ...steps.flatMap(stepForPeople)].join('\n');
}

function stepForPeople({ relation, direction, node, span, link }: Step): readonly string[] {
  const arrow = relation === null ? '' : direction === 'OUT' ? `─${relation}→ ` : `←${relation}─ `;
  const said = [...(link === null ? [] : reasonOf(link)), ...(quoted(link) || span === null ? [] : [quotation(span)])];
  return [`   ${arrow}${nameOf(node)}  ${node.id}`, ...said.map((line) => `       ${line}`)];
}

/** Whether the reason of a link quotes both its sides already. */
const quoted = (link: Link | null): boolean => {
  const strongest = link?.rationale?.[0];
  return strongest !== undefined && strongest.fromSpan !== null && strongest.toSpan !== null;
};

function reasonOf({ relation, confidence, applies, rationale, verdict, score, statement }: Link): readonly string[] {
  if (verdict !== undefined) {
    const points = score == null ? '' : ` (${String(score)})`;
    return [`evidence: ${verdict}${points} “${shortened(statement ?? '', QUOTED)}”`];
  }
  const strongest = rationale?.[0];
  const binding = applies === undefined ? '' : applies ? '(applies)' : '(does not apply)';
  const reason = strongest ? `${strongest.kind} ${strongest.text}` : '';
  const head = [relation ?? '', (confidence ?? 0).toFixed(2), binding, reason];
  const places = [strongest?.fromSpan, strongest?.toSpan].flatMap((place) => (place ? [quotation(place)] : []));
  return [head.filter((part) => part !== '').join(' '), ...places];
}

const quotation = ({ quote, document }: Place): string =>
  `“${shortened(withoutBlanks(quote), QUOTED)}” ${titled(document.title)}`;

/** A row each step; both sides of a link's strongest reason, whole. */
export const rowsOfPaths = (paths: readonly Path[]): Rows => ({
  head: [
    ...['path', 'throughContent', 'step', 'relation', 'direction', 'id', 'name'],
    ...['document', 'start', 'end', 'quote', 'linkId', 'confidence', 'reason', 'fromQuote', 'toQuote', 'statement'],
    'binds',
  ],
  rows: paths.flatMap(({ throughContent, steps }, path) =>
    steps.map(({ relation, direction, node, span, link }, step) => {
      const reason = link?.rationale?.[0];
      return [
        ...[path + 1, String(throughContent), step, relation, direction, node.id, nameOf(node)],
        ...[span?.document.title ?? null, span?.start ?? null, span?.end ?? null, span?.quote ?? null],
        ...[link?.id ?? null, link?.confidence ?? null, reason ? `${reason.kind} ${reason.text}` : null],
        ...[reason?.fromSpan?.quote ?? null, reason?.toSpan?.quote ?? null, link?.statement ?? null],
        link?.applies === undefined ? null : link.applies ? 'yes' : 'no',
      ];
    }),
  ),
});
