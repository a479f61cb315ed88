import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, chosenTheme, THEMES } from '../theme.js';

export function ThemeSwitch(): ReactNode {
  const { t } = useTranslation();
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <select
      className="quiet-button"
      aria-label={t('theme.choose')}
      value={theme}
      onChange={({ target }) => {
        const chosen = THEMES.find((one) => one === target.value) ?? 'system';
        setTheme(chosen);
        chooseTheme(chosen);
      }}
    >
      {THEMES.map((one) => (
        <option key={one} value={one}>
          {t(`theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
