import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../i18n/i18n.js';

/** Says the other language by its own name. */
export function LanguageSwitch(): ReactNode {
  const { i18n } = useTranslation();
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  return (
    <Button className="quiet-button" onPress={() => void chooseLanguage(other)}>
      <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{other === 'zh' ? '中文' : 'English'}</span>
    </Button>
  );
}
