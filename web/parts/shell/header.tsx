import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { PAGES } from '../../pages.js';
import { ForgetToken } from './forget-token.js';
import { HeaderSearch } from './header-search.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

export function Header(): ReactNode {
  const { t } = useTranslation();
  const pages = useRef<HTMLUListElement>(null);
  useCurrentInSight(pages);
  return (
    <header className="header">
      <div className="header-top">
        <Link to="/" className="header-name">
          <span lang="zh-Hans">策图</span> <span lang="en">Cetu</span>
        </Link>
        <HeaderSearch />
        <div className="header-settings">
          <ForgetToken />
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <nav className="header-pages" aria-label={t('navigation')}>
        <ul ref={pages}>
          {PAGES.map(({ path, inNavigation }) =>
            inNavigation === undefined ? null : (
              <li key={path}>
                <NavLink to={path} end={path === '/'}>
                  {t(`page.${inNavigation}`)}
                </NavLink>
              </li>
            ),
          )}
          <li className="header-explorer">
            <a href="/graphql">{t('explorer')}</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** Where not all pages have room side by side, the one that is open is scrolled into sight, and nothing else. */
function useCurrentInSight(list: RefObject<HTMLUListElement | null>): void {
  const { pathname } = useLocation();
  // Names are as long as their language has them.
  const { language } = useTranslation().i18n;
  useEffect(() => {
    const { current: pages } = list;
    const open = pages?.querySelector('[aria-current="page"]')?.parentElement;
    if (pages === null || open == null) return;
    pages.scrollTo({ left: open.offsetLeft - (pages.clientWidth - open.offsetWidth) / 2, behavior: 'instant' });
  }, [list, pathname, language]);
}
