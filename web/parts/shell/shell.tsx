import { useEffect, useRef, type ReactNode } from 'react';
import { RouterProvider as AriaRouter } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useHref, useLocation, useNavigate, useNavigation } from 'react-router';
import { Header } from './header.js';
import './shell.css';

/** Header, and the page below it. */
export function Shell(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { state } = useNavigation();
  useFocusOnNewPage();
  return (
    <AriaRouter navigate={(to) => void navigate(to)} useHref={useHref}>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <Header />
      <div className="shell-page" aria-busy={state === 'loading'}>
        <Outlet />
      </div>
      <ScrollRestoration getKey={({ pathname, key }) => (pathname.startsWith('/d/') ? key : pathname)} />
    </AriaRouter>
  );
}

/** Whoever reads with the keyboard or a screen reader stands at the new page's beginning, as after a full load. */
function useFocusOnNewPage(): void {
  const { pathname } = useLocation();
  const former = useRef(pathname);
  useEffect(() => {
    if (former.current === pathname) return;
    former.current = pathname;
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}
