import { useTranslation } from 'react-i18next';
import type { terms } from '../i18n/zh/terms.js';

type Terms = typeof terms;

/** What a value of one of the SDL's enums is called: `term('GovernmentLevel', level)`. */
export function useTerm(): <Name extends keyof Terms>(name: Name, value: keyof Terms[Name] & string) => string {
  const { i18n } = useTranslation();
  return (name, value) => String(i18n.getResource(i18n.language, 'terms', `${name}.${value}`) ?? value);
}
