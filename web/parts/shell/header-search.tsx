import { useRef, useState, type ReactNode } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { searchAddress } from '../addresses.js';
import { useSlash } from '../use-slash.js';

/** Searches everything from any page: `/` on the keyboard leads here. The overview has the field in its midst instead. */
export function HeaderSearch(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useSlash(field);
  if (pathname === '/') return <div className="header-search" />;
  return (
    <SearchField
      className="header-search field"
      aria-label={t('search.label')}
      value={words}
      onChange={setWords}
      onSubmit={(query) => {
        if (query.trim() === '') return;
        setWords('');
        void navigate(searchAddress(query.trim()));
      }}
    >
      <Input ref={field} placeholder={t('search.hint')} />
    </SearchField>
  );
}
