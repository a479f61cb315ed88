import { lazy, Suspense, useState, type ReactNode } from 'react';
import { askedByAddress, type Asked } from './asked.js';
import { Gallery } from './gallery.js';

/** The editor is most of what there is to load: it comes when somebody opens a question. */
const Workbench = lazy(() => import('./workbench.js'));

const EMPTY: Asked = { query: '', variables: '', chosen: false };

export function Page(): ReactNode {
  const [asked, setAsked] = useState(() => askedByAddress(window.location.search));
  if (asked === null) {
    return (
      <Gallery
        choose={(question) => {
          setAsked(question === null ? EMPTY : { ...question, chosen: true });
        }}
      />
    );
  }
  return (
    <Suspense fallback={<p className="loading">Loading …</p>}>
      <Workbench asked={asked} />
    </Suspense>
  );
}
