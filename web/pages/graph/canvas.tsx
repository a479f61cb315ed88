import { useCallback, useEffect, useRef, useState, type ReactNode, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../parts/format.js';
import { Told } from '../../parts/name.js';
import { canDraw, Drawing } from './drawing.js';
import { DrawingButtons } from './drawing-buttons.js';
import type { Shown } from './looks.js';
import { useNodeName } from './node-name.js';
import { useColours } from './use-colours.js';

export interface CanvasProps {
  readonly shown: Shown;
  /** Of what is in the middle. */
  readonly name: string;
  readonly onNode: (id: string) => void;
}

/** The drawing. It takes no focus and is not read out: the table beside it has all of it. */
export function Canvas({ shown, name, onNode }: CanvasProps): ReactNode {
  const { t } = useTranslation('graph');
  const { number } = useFormat();
  const [able] = useState(canDraw);
  const { frame, drawing, busy, failure } = useDrawing(shown, onNode);
  if (!able) return <p className="note">{t('cannotDraw')}</p>;
  return (
    <figure className="graph-figure no-print" aria-busy={busy}>
      <div ref={frame} className="graph-canvas" aria-hidden="true" />
      <figcaption className="facts">
        <span>
          <Told>{t('drawn', { name, nodes: number(shown.nodes.size), ties: number(shown.ties.size) })}</Told>
        </span>
        <span>{busy ? t('layout.busy') : t('same')}</span>
        {failure === null ? null : <span role="alert">{t('layout.failed', { why: failure })}</span>}
      </figcaption>
      {drawing === null ? null : <DrawingButtons drawing={drawing} name={name} busy={busy} />}
    </figure>
  );
}

interface Drawn {
  /** Takes the element that is drawn in. */
  readonly frame: RefCallback<HTMLElement>;
  readonly drawing: Drawing | null;
  readonly busy: boolean;
  readonly failure: string | null;
}

function useDrawing(shown: Shown, onNode: (id: string) => void): Drawn {
  const colours = useColours();
  const nameOf = useNodeName();
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const told = useRef(onNode);
  useEffect(() => {
    told.current = onNode;
  });
  const frame = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const made = new Drawing(element, {
      onNode: (id) => {
        told.current(id);
      },
      onBusy: setBusy,
      onFailure: setFailure,
    });
    setDrawing(made);
    return () => {
      setDrawing(null);
      made.close();
    };
  }, []);
  useEffect(() => {
    void drawing?.show(shown, { colours, nameOf });
  }, [drawing, shown, colours, nameOf]);
  return { frame, drawing, busy, failure };
}
