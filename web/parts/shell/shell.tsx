import { useEffect, useRef, type ReactNode } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useHref, useLocation, useNavigate, useNavigation } from 'react-router';
import { pageOf } from '../page-of.js';
import { Header } from './header.js';
import { useKeptFocus } from './kept-focus.js';
import { LostChanges } from './lost-changes.js';
import './shell.css';

/** Header, and the page below it. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { state } = useNavigation();
  useFocusOnNewPage();
  useKeptFocus();
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <LostChanges />
      <div className="shell-page" aria-busy={state === 'loading'}>
        <Outlet />
      </div>
      <ScrollRestoration getKey={(place) => (place.pathname.startsWith('/d/') ? place.key : pageOf(place))} />
    </AriaRouter>
  );
}

/** Whoever reads with the keyboard or a screen reader stands at the new page's beginning, as after a full load. */
function useFocusOnNewPage(): void {
  const page = pageOf(useLocation());
  const former = useRef(page);
  useEffect(() => {
    if (former.current === page) return;
    former.current = page;
    const content = document.getElementById('content');
    const { activeElement: active } = document;
    // What the page gave the focus to, such as a form that the address opened, keeps it; a link that led here does not.
    if (active !== null && content?.contains(active) === true && active.closest('a') === null) return;
    content?.focus({ preventScroll: true });
  }, [page]);
}
