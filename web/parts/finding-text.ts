import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

interface FindingText {
  readonly what: string;
  /** What would settle it. */
  readonly settle: string;
}

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
      return { what: language === 'en' ? message : (part('what') ?? message), settle: part('settle') ?? '' };
    },
    [i18n, language],
  );
}
