import { useRef, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { queryClient } from '../../api/use-ask.js';
import { useChange } from '../../api/use-change.js';
import { documentAddress } from '../../parts/addresses.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import type { UserError } from '../../parts/change/wrong.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useTyped } from '../../parts/use-typed.js';
import { inputOf, NOTHING_SAID, type About } from './about-document.js';
import { AboutFields } from './about-fields.js';
import type { ChosenFile } from './chosen-file.js';
import { Drop } from './drop.js';
import { extractionOf, type Extraction } from './extraction.js';
import { IngestDocument, type IngestDocumentInput } from './import.generated.js';
import { Reading } from './reading.js';
import { Refused } from './refused.js';
import './import.css';

/** Fields at which an error of theirs is shown; of the others it is told below. */
const SHOWN = ['name', 'url', 'region', 'kind'];

interface Read {
  readonly extraction: Extraction | null;
  readonly errors: readonly UserError[];
  readonly kept: { readonly slug: string; readonly title: string; readonly created: boolean } | null;
}

const NOTHING_READ: Read = { extraction: null, errors: [], kept: null };

/** `/import`: a file is read and shown, and kept only when its reader has seen what was read. */
export function Page(): ReactNode {
  const { t } = useTranslation('import');
  // A file too large for what a browser keeps is chosen again after a reload; what is written about it is not lost.
  const [file, setFile] = useTyped<ChosenFile | null>('import.file', null);
  const [about, setAbout] = useTyped('import.about', NOTHING_SAID);
  const [read, setRead] = useState(NOTHING_READ);
  // What is asked of what stands here now; null after something was said anew.
  const current = useRef<IngestDocumentInput | null>(null);
  const ingest = useChange(
    IngestDocument,
    ({ ingestDocument: { document, extraction, created, userErrors } }, { input }) => {
      const kept = document == null ? null : { ...document, created };
      if (input.dryRun !== true && kept !== null) void queryClient.invalidateQueries();
      if (input !== current.current) {
        // An answer of before: what it read is not of this file, but what was kept is told.
        if (kept !== null) setRead((former) => ({ ...former, kept }));
        return;
      }
      setRead((former) => ({
        extraction: extraction == null ? former.extraction : extractionOf(extraction),
        errors: userErrors,
        kept,
      }));
      if (input.dryRun === true || userErrors.length > 0) return;
      setFile(null);
      setAbout(null);
    },
    'never',
  );
  const send = (dryRun: boolean, ofFile = file, said: About = about): void => {
    if (ofFile === null) return;
    const input = inputOf(ofFile, said, dryRun);
    current.current = input;
    ingest.make({ input }).catch(() => undefined);
  };
  const choose = (chosen: ChosenFile): void => {
    const said = { ...about, name: chosen.name };
    setFile(chosen);
    setAbout(said);
    setRead(NOTHING_READ);
    send(true, chosen, said);
  };
  const mayKeep = read.extraction !== null && read.errors.length === 0;
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Drop chosen={file} choose={choose} />
      {file === null ? null : (
        <>
          <AboutFields
            about={about}
            errors={read.errors}
            change={(said) => {
              setAbout(said);
              current.current = null;
              // To try again would ask with what was said before.
              if (ingest.error !== null) ingest.reset();
              // What is said may change what is read: it is looked at once more before it is kept.
              setRead((former) => ({ ...former, extraction: null, errors: [] }));
            }}
          />
          <div className="form-buttons">
            <Button
              className={mayKeep ? 'button' : 'button button-main'}
              isDisabled={ingest.busy}
              onPress={() => {
                send(true);
              }}
            >
              {t('look')}
            </Button>
            <Button
              className={mayKeep ? 'button button-main' : 'button'}
              isDisabled={ingest.busy || !mayKeep}
              onPress={() => {
                send(false);
              }}
            >
              {t('keep')}
            </Button>
            {ingest.busy ? <span role="status">{t('busy')}</span> : null}
          </div>
        </>
      )}
      <ChangeFailure of={ingest} />
      <Refused of={read.errors.filter(({ field }) => !SHOWN.includes(field?.[0] ?? ''))} />
      {read.kept === null ? null : (
        <p className="import-kept" role="status">
          {t(read.kept.created ? 'created' : 'replaced')}{' '}
          <Link to={documentAddress(read.kept.slug)}>{read.kept.title}</Link>
        </p>
      )}
      {read.extraction === null || file === null ? null : <Reading of={read.extraction} />}
    </PageFrame>
  );
}
