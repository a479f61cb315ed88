import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { PAGES } from '../../pages.js';
import { ForgetToken } from './forget-token.js';
import { HeaderSearch } from './header-search.js';
import { LanguageSwitch } from './language-switch.js';
import { ThemeSwitch } from './theme-switch.js';

export function Header(): ReactNode {
  const { t } = useTranslation();
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
        <ul>
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
