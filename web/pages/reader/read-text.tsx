import { useMemo, type ReactNode } from 'react';
import { Failure } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { FactDetail } from './fact-detail.js';
import { factsOf, type ListedMeasure, type ReadDocument } from './facts.js';
import { LookContext, ReaderContext, useLook } from './reader-context.js';
import { Outline } from './outline.js';
import { ReaderSide } from './reader-side.js';
import { useReaderAddress } from './reader-state.js';
import { Reading } from './reading.js';
import { useMeasures } from './use-measures.js';
import { useRows } from './use-rows.js';

/** The text in the midst; on its left the outline and the list of facts, on its right what its measures say. */
export function ReadText({ document }: { readonly document: ReadDocument }): ReactNode {
  const { state, actions } = useReaderAddress();
  const answer = useMeasures(document.slug);
  const { listed, measures, error, isFetching, refetch } = answer;
  const view = useMemo(() => ({ ...actions, document }), [actions, document]);
  const look = useMemo(() => ({ ...state, measures }), [state, measures]);
  return (
    <ReaderContext value={view}>
      <LookContext value={look}>
        {error === null ? null : <Failure error={error} again={refetch} busy={isFetching} />}
        {listed === undefined ? <Loading /> : <Listed document={document} listed={listed} answer={answer} />}
      </LookContext>
    </ReaderContext>
  );
}

interface ListedProps {
  readonly document: ReadDocument;
  readonly listed: readonly ListedMeasure[];
  readonly answer: ReturnType<typeof useMeasures>;
}

/** The text once it is known where its measures stand: from then on its rows stay, and what was read in them is filled in. */
function Listed({ document, listed, answer }: ListedProps): ReactNode {
  const { kinds, correct } = useLook();
  const { measures, error, whole, listedWhole } = answer;
  const rows = useRows(document, listed);
  const facts = useMemo(() => factsOf(document, measures), [document, measures]);
  const shown = useMemo(() => facts.filter(({ kind }) => kinds.has(kind)), [facts, kinds]);
  return (
    <div className="reader">
      <ReaderSide facts={facts} shown={shown} answer={{ error, whole }}>
        <Outline document={document} measures={listed} error={error} whole={listedWhole} />
      </ReaderSide>
      {/* In its place stands the correction, if the address names a measure that is there. */}
      {rows.some(({ measure }) => measure !== null && measure.id === correct) ? null : (
        <FactDetail facts={facts} rows={rows} />
      )}
      <Reading
        rows={rows}
        facts={facts}
        shown={shown}
        soFar={whole ? null : { count: measures.length, all: listed.length }}
      />
    </div>
  );
}
