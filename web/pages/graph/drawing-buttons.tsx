import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { offer } from '../../parts/offer.js';
import type { Drawing } from './drawing.js';

interface DrawingButtonsProps {
  readonly drawing: Drawing;
  readonly name: string;
  readonly busy: boolean;
}

/** Looks closer without a wheel, and saves what is seen. */
export function DrawingButtons({ drawing, name, busy }: DrawingButtonsProps): ReactNode {
  const { t } = useTranslation('graph');
  // Signs that no system takes in the name of a file.
  const file = name.replaceAll(/[\\/:*?"<>|]/gu, ' ').trim();
  return (
    <div className="form-buttons">
      <Button
        className="button"
        onPress={() => {
          drawing.closer();
        }}
      >
        {t('closer')}
      </Button>
      <Button
        className="button"
        onPress={() => {
          drawing.farther();
        }}
      >
        {t('farther')}
      </Button>
      <Button
        className="button"
        onPress={() => {
          drawing.whole();
        }}
      >
        {t('whole')}
      </Button>
      <PngButton drawing={drawing} file={file} busy={busy} />
      <Button
        className="button"
        isDisabled={busy}
        onPress={() => {
          offer(drawing.svg(), `${file}.svg`);
        }}
      >
        {t('svg')}
      </Button>
    </div>
  );
}

interface PngButtonProps extends Omit<DrawingButtonsProps, 'name'> {
  readonly file: string;
}

function PngButton({ drawing, file, busy }: PngButtonProps): ReactNode {
  const { t } = useTranslation('graph');
  const [failure, setFailure] = useState<string | null>(null);
  return (
    <>
      <Button
        className="button"
        isDisabled={busy}
        onPress={() => {
          setFailure(null);
          drawing.png().then(
            (blob) => {
              offer(blob, `${file}.png`);
            },
            (error: unknown) => {
              setFailure(String(error));
            },
          );
        }}
      >
        {t('png')}
      </Button>
      {failure === null ? null : <span role="alert">{t('pngFailed', { why: failure })}</span>}
    </>
  );
}
