import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAsk } from '../../api/use-ask.js';
import { Answer } from '../../parts/answer.js';
import { PageFrame } from '../../parts/page-frame.js';
import { useAddress } from '../../parts/use-address.js';
import { ReadText } from './read-text.js';
import { ReaderHead } from './reader-head.js';
import { Reader } from './reader.generated.js';
import type { ReadDocument } from './facts.js';
import { VariantTexts } from './variant/variant-texts.js';
import './reader.css';
import './facts.css';

/** `/d/SLUG`: a document's words, with what was read in them; with `?against=SLUG` beside those of a copy. */
export function Page(): ReactNode {
  const { t } = useTranslation('reader');
  const { slug = '' } = useParams();
  const document = useAsk(Reader, { slug });
  const found = document.data?.document;
  const title = found == null ? t('title') : (found.printedTitle ?? found.title);
  return (
    <PageFrame title={title} {...(found == null ? {} : { titleLang: 'zh-Hans' as const })} wide>
      <Answer of={document} isEmpty={({ document: one }) => one == null} empty={<Unknown slug={slug} />}>
        {({ document: one }) =>
          one == null ? null : (
            <>
              <ReaderHead of={one} />
              <Words of={one} />
            </>
          )
        }
      </Answer>
    </PageFrame>
  );
}

function Words({ of }: { readonly of: ReadDocument }): ReactNode {
  const { t } = useTranslation('reader');
  const { get } = useAddress();
  const against = get('against');
  if (of.text == null) return <p className="state">{t('noText')}</p>;
  if (against !== null) return <VariantTexts slug={of.slug} against={against} />;
  return <ReadText key={of.slug} document={of} />;
}

function Unknown({ slug }: { readonly slug: string }): ReactNode {
  const { t } = useTranslation('reader');
  const { t: common } = useTranslation();
  return (
    <div className="state state-empty">
      <p>{t('unknown', { slug })}</p>
      <p>
        <Link to="/">{common('nowhere.home')}</Link>
      </p>
    </div>
  );
}
