import { useState, type ReactNode } from 'react';
import { Button, DropZone, FileTrigger, Text, type DropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LARGEST, readFile, type ChosenFile } from './chosen-file.js';

interface DropProps {
  readonly chosen: ChosenFile | null;
  readonly choose: (file: ChosenFile) => void;
}

/** Takes one file, dropped, pasted or chosen. */
export function Drop({ chosen, choose }: DropProps): ReactNode {
  const { t } = useTranslation('import');
  const [problem, setProblem] = useState<'none' | 'tooLarge' | 'unreadable'>('none');
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    if (file.size > LARGEST) {
      setProblem('tooLarge');
      return;
    }
    try {
      const read = await readFile(file);
      setProblem('none');
      choose(read);
    } catch {
      // A folder, or a file that was moved away since: told below.
      setProblem('unreadable');
    }
  };
  return (
    <>
      <DropZone
        className="import-drop"
        onDrop={({ items }) => {
          const file = items.find((item: DropItem) => item.kind === 'file');
          if (file?.kind === 'file') void file.getFile().then(take);
        }}
      >
        <Text slot="label">{chosen === null ? t('drop') : t('chosen', { name: chosen.name })}</Text>
        <FileTrigger
          acceptedFileTypes={['.txt', '.md', '.html', '.htm', '.docx', '.pdf']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button className="button">{t('choose')}</Button>
        </FileTrigger>
      </DropZone>
      {problem === 'none' ? null : (
        <p className="form-wrong" role="alert">
          {t(`problem.${problem}`)}
        </p>
      )}
    </>
  );
}
