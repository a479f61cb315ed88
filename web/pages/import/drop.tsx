import { useState, type ReactNode } from 'react';
import { Button, DropZone, FileTrigger, Text, type DropItem, type FileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LARGEST, readFile, type ChosenFile } from './chosen-file.js';

interface DropProps {
  readonly chosen: ChosenFile | null;
  readonly choose: (file: ChosenFile) => void;
}

type Problem = 'none' | 'tooLarge' | 'unreadable' | 'several';

const isFile = (item: DropItem): item is FileDropItem => item.kind === 'file';

/** Takes one file, dropped, pasted or chosen. */
export function Drop({ chosen, choose }: DropProps): ReactNode {
  const { t } = useTranslation('import');
  const [problem, setProblem] = useState<Problem>('none');
  const take = async (given: File | Promise<File>, others: number): Promise<void> => {
    try {
      const file = await given;
      if (file.size > LARGEST) {
        setProblem('tooLarge');
        return;
      }
      const read = await readFile(file);
      setProblem(others === 0 ? 'none' : 'several');
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
          const [first, ...others] = items.filter(isFile);
          if (first === undefined) setProblem('unreadable');
          else void take(first.getFile(), others.length);
        }}
      >
        <Text slot="label">{chosen === null ? t('drop') : t('chosen', { name: chosen.name })}</Text>
        <FileTrigger
          acceptedFileTypes={['.txt', '.md', '.html', '.htm', '.docx', '.pdf']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file !== undefined) void take(file, 0);
          }}
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
