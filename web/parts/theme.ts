import { keep, kept } from './kept.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const chosenTheme = (): Theme => kept('theme', THEMES) ?? 'system';

/** `styles/tokens.css` follows the system where the page names no theme. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export const startTheme = (): void => {
  showTheme(chosenTheme());
};

export function chooseTheme(theme: Theme): void {
  keep('theme', theme);
  showTheme(theme);
}
