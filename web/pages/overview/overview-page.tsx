import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { Empty } from '../../parts/empty.js';
import { PageFrame } from '../../parts/page-frame.js';
import { Documents } from './documents.js';
import { Exports } from './exports.js';
import { Findings } from './findings.js';
import { News } from './news.js';
import { Numbers } from './numbers.js';
import { Overview } from './overview.generated.js';
import { Search } from './search.js';
import './overview.css';

/** `/`: what is in the graph, what wants looking at, and the way to everything by its words (`?q=`). */
export function Page(): ReactNode {
  const { t } = useTranslation('overview');
  const overview = useAsk(Overview, {});
  return (
    <PageFrame title={t('title')} lead={t('lead')}>
      <Search>
        <Answer
          of={overview}
          isEmpty={({ documents }) => documents.totalCount === 0}
          empty={<Empty>{t('noDocuments')}</Empty>}
        >
          {(data) => (
            <>
              <Numbers of={data} />
              <div className="overview-columns">
                <div>
                  <News of={data} />
                  <Documents />
                </div>
                <Findings />
              </div>
              <Exports />
            </>
          )}
        </Answer>
      </Search>
    </PageFrame>
  );
}
