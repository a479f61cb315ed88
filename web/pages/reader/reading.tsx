import { memo, useMemo, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePrinting } from '../../parts/use-printing.js';
import { factsAt, factsFrom, type Fact } from './facts.js';
import { FactPointer, type Pointed } from './fact-pointer.js';
import { PAINTS } from './paint.js';
import { useLook, useReader } from './reader-context.js';
import { ReadingRow } from './reading-row.js';
import type { Row } from './rows.js';
import { useBuilt } from './use-built.js';
import { useFilled } from './use-filled.js';
import { usePainted } from './use-painted.js';

interface ReadingProps {
  /** In how many of the measures it is known what was read there; null where it is in all. */
  readonly soFar: { readonly count: number; readonly all: number } | null;
  readonly rows: readonly Row[];
  readonly facts: readonly Fact[];
  /** Those of the kinds that are switched on. */
  readonly shown: readonly Fact[];
}

/** The text with what was read in it, and beside each measure its card. */
export function Reading({ rows, facts, shown, soFar }: ReadingProps): ReactNode {
  const { t } = useTranslation('reader');
  const { mark } = useReader();
  const { kinds, at } = useLook();
  const root = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  const built = useBuilt(rows.length);
  const made = printing ? rows.length : built;
  const filled = useFilled(rows.length, built === rows.length);
  const places = usePainted(root, { rows, made, facts, kinds, at });
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const under = (event: MouseEvent): Fact | undefined => {
    const offset = places.current?.offsetAt(event.clientX, event.clientY) ?? null;
    return offset === null ? undefined : factsAt(shown, offset)[0];
  };
  return (
    <div
      ref={root}
      className="reading"
      onMouseMove={(event) => {
        const fact = under(event);
        if (fact?.id !== pointed?.fact.id) {
          setPointed(fact === undefined ? null : { fact, x: event.clientX, y: event.clientY });
        }
      }}
      onMouseLeave={() => {
        setPointed(null);
      }}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('.row-margin, .links') !== null) return;
        // Words that were selected are pinned as a fact is: so they can be sent, and corrected.
        const selection = getSelection();
        const place = selection?.isCollapsed === false ? places.current?.placeOf(selection) : under(event);
        if (place != null) mark(place);
      }}
    >
      {soFar === null ? null : (
        <p className="note" role="status">
          {t('soFar', soFar)}
        </p>
      )}
      <Rows rows={rows} made={made} shown={shown} filled={printing ? rows.length : filled} />
      <FactPointer pointed={pointed} />
    </div>
  );
}

interface RowsProps extends Omit<ReadingProps, 'facts' | 'soFar'> {
  /** How many of the rows are there by now. */
  readonly made: number;
  /** Of how many of them the margins are made, however far away they are. */
  readonly filled: number;
}

const NONE: readonly Fact[] = [];

const Rows = memo(({ rows, made, shown, filled }: RowsProps): ReactNode => {
  const { at, links, correct, measures } = useLook();
  const read = useMemo(() => new Map(measures.map((measure) => [measure.id, measure])), [measures]);
  const findings = useFindings(rows, shown);
  const marks = useMemo(() => (PAINTS ? null : { facts: shown, at }), [shown, at]);
  return (
    <>
      {rows.slice(0, made).map((row, nth) => {
        const id = row.measure?.id;
        return (
          <ReadingRow
            key={row.start}
            row={row}
            measure={id === undefined ? null : (read.get(id) ?? null)}
            findings={findings.get(row) ?? NONE}
            marks={marks}
            linksOpen={id !== undefined && id === links}
            correcting={id !== undefined && id === correct}
            filled={nth < filled}
          />
        );
      })}
      <Rest rows={rows.length - made} />
    </>
  );
});
Rows.displayName = 'Rows';

/** What reading left open, by the row that it stands in. */
const useFindings = (rows: readonly Row[], shown: readonly Fact[]): ReadonlyMap<Row, readonly Fact[]> =>
  useMemo(() => {
    const open = shown.filter(({ kind }) => kind === 'finding');
    return new Map(rows.map((row) => [row, factsFrom(open, row)] as const).filter(([, here]) => here.length > 0));
  }, [rows, shown]);

/** Keeps the room of rows that are not made yet, as rows out of sight keep it (`reader.css`): so the page is scrolled to where it was. */
const Rest = ({ rows }: { readonly rows: number }): ReactNode =>
  rows <= 0 ? null : <div style={{ height: `${String(rows * ROW_REM)}rem` }} />;

const ROW_REM = 24;
