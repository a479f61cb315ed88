import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A name or words of the texts, told to be Chinese in whatever language the page is. */
export const Name = ({ children }: { readonly children: ReactNode }): ReactNode => (
  <span lang="zh-Hans">{children}</span>
);

/** Chinese as it stands in a sentence of another language, with what stands between its characters: 到2025年，科技支行. */
const CHINESE =
  /([\p{Script=Han}《（〔](?:[\p{Script=Han}\u3000-\u303f\uff00-\uffef\d\s·—…“”%.-]*[\p{Script=Han}》）”〕])?)/u;

/** A sentence of the page that may have names of the texts in it, each told to be Chinese. */
export function Told({ children }: { readonly children: string }): ReactNode {
  const { i18n } = useTranslation();
  if (i18n.language === 'zh') return children;
  // What was split by stands at every second place.
  return children.split(CHINESE).map((part, at) => (at % 2 === 1 ? <Name key={at}>{part}</Name> : part));
}
