import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { kept, keep } from '../parts/kept.js';
import type { zh } from './zh/index.js';

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof zh;
  }
}

/** Each language is a file of its own, loaded when it is read. */
const STRINGS: Readonly<Record<Language, () => Promise<Readonly<Record<string, object>>>>> = {
  zh: async () => (await import('./zh/index.js')).zh,
  en: async () => (await import('./en/index.js')).en,
};

const HTML_LANGUAGE: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en' };

/** Chinese, unless this reader chose otherwise here before. */
export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh',
    fallbackLng: false,
    defaultNS: 'common',
    resources: {},
    // An advertisement in every reader's console.
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await chooseLanguage(kept('language', LANGUAGES) ?? 'zh');
}

export async function chooseLanguage(language: Language): Promise<void> {
  for (const [namespace, strings] of Object.entries(await STRINGS[language]())) {
    i18next.addResourceBundle(language, namespace, strings);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = HTML_LANGUAGE[language];
  keep('language', language);
}
