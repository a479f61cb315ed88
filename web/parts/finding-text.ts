import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface FindingText {
  readonly what: string;
  /** The server's own words, in English, where they name or count what the sentence of the page's language does not. */
  readonly detail: string | null;
  /** What would settle it. */
  readonly settle: string;
}

/** `12 of 14 names of bodies are known`, `市发展局: no body of this name is known`. */
const NAMES_OR_FIGURES = /[\d“\p{Script=Han}]/u;

/** What the server counts, by code: the page's language has a sentence for it (`counted`). */
const COUNTED: Readonly<Record<string, RegExp>> = {
  // 12 of 14 names of bodies are known; 2 are left as printed
  NAMES_RESOLVED: /^(?<known>\d+) of (?<named>\d+) names of bodies are known/u,
};

/** A finding in the page's language, by its code; what the server says of it in English adds the names and figures. */
export function useFindingText(): (finding: { readonly code: string; readonly message: string }) => FindingText {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback(
    ({ code, message }) => {
      const part = (key: string): string | undefined => {
        const text: unknown = i18n.getResource(language, 'findings', `${code}.${key}`);
        return typeof text === 'string' ? text : undefined;
      };
      const settle = part('settle') ?? '';
      const told = language === 'en' ? undefined : part('what');
      if (told === undefined) return { what: message, detail: null, settle };
      const figures = COUNTED[code]?.exec(message)?.groups;
      const counted = part('counted')?.replaceAll(/\{\{(\w+)\}\}/gu, (_all, name: string) => figures?.[name] ?? '');
      if (figures !== undefined && counted !== undefined) return { what: counted, detail: null, settle };
      return { what: told, detail: NAMES_OR_FIGURES.test(message) ? message : null, settle };
    },
    [i18n, language],
  );
}
