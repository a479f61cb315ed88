import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { documentAddress } from '../../parts/addresses.js';
import { ChangeFailure } from '../../parts/change/change-failure.js';
import { PageFrame } from '../../parts/page-frame.js';
import { AboutFields } from './about-fields.js';
import { Drop } from './drop.js';
import { ImportButtons } from './import-buttons.js';
import { Reading } from './reading.js';
import { Refused } from './refused.js';
import { useImport } from './use-import.js';
import './import.css';

/** Fields at which an error of theirs is shown; of the others it is told below. */
const SHOWN = ['name', 'url', 'region', 'kind'];

/** `/import`: a file is read and shown, and kept only when its reader has seen what was read. */
export function Page(): ReactNode {
  const { t } = useTranslation('import');
  const { file, about, read, ingest, choose, say, look, keep } = useImport();
  const mayKeep = read.extraction !== null && read.errors.length === 0;
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Drop chosen={file} choose={choose} />
      {file === null ? null : (
        <>
          <AboutFields about={about} errors={read.errors} change={say} />
          <ImportButtons busy={ingest.busy} mayKeep={mayKeep} look={look} keep={keep} />
        </>
      )}
      <ChangeFailure of={ingest} />
      <Refused of={read.errors.filter(({ field }) => !SHOWN.includes(field?.[0] ?? ''))} />
      {read.kept === null ? null : (
        <p className="import-kept" role="status">
          {t(read.kept.created ? 'created' : 'replaced')}{' '}
          <Link to={documentAddress(read.kept.slug)} lang="zh-Hans">
            {read.kept.title}
          </Link>
        </p>
      )}
      {read.extraction === null || file === null ? null : <Reading of={read.extraction} />}
    </PageFrame>
  );
}
