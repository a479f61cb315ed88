import { useTranslation } from 'react-i18next';

interface FindingText {
  readonly what: string;
  /** What would settle it. */
  readonly settle: string;
}

/** A finding in the page's language, by its code; what the server says of it in English adds the names and figures. */
export function useFindingText(): (finding: { readonly code: string; readonly message: string }) => FindingText {
  const { i18n } = useTranslation();
  const part = (code: string, key: string): string | undefined => {
    const text: unknown = i18n.getResource(i18n.language, 'findings', `${code}.${key}`);
    return typeof text === 'string' ? text : undefined;
  };
  return ({ code, message }) => ({
    what: i18n.language === 'en' ? message : (part(code, 'what') ?? message),
    settle: part(code, 'settle') ?? '',
  });
}
