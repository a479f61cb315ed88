import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../../i18n/i18n.js';

/** Says the other language by its own name; that it could not be loaded, in the language that is there. */
export function LanguageSwitch(): ReactNode {
  const { t, i18n } = useTranslation();
  const [hasFailed, setFailed] = useState(false);
  const other = i18n.language === 'zh' ? 'en' : 'zh';
  const choose = async (): Promise<void> => {
    try {
      await chooseLanguage(other);
      setFailed(false);
    } catch {
      // Its file cannot be had: nobody answers, or the server was renewed since.
      setFailed(true);
    }
  };
  return (
    <>
      {hasFailed ? (
        <span className="form-wrong" role="alert">
          {t('languageFailed')}
        </span>
      ) : null}
      <Button className="quiet-button" onPress={() => void choose()}>
        <span lang={other === 'zh' ? 'zh-Hans' : 'en'}>{other === 'zh' ? '中文' : 'English'}</span>
      </Button>
    </>
  );
}
