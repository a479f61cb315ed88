import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageFrameProps {
  /** Of the browser's tab, and the page's heading. */
  readonly title: string;
  /** Of a title that is a document's, in whatever language the page is. */
  readonly titleLang?: 'zh-Hans';
  /** One sentence below the heading: what this page answers. */
  readonly lead?: ReactNode;
  /** Takes the whole width: for matrices and side-by-side texts. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in: its title, one heading, and the place to which "skip to the content" leads. */
export function PageFrame({ title, titleLang, lead, wide = false, children }: PageFrameProps): ReactNode {
  const { t } = useTranslation();
  return (
    <main id="content" className={wide ? 'page page-wide' : 'page'} tabIndex={-1}>
      <title>{`${title} · ${t('name')}`}</title>
      <h1 {...(titleLang === undefined ? {} : { lang: titleLang })}>{title}</h1>
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      {children}
    </main>
  );
}
