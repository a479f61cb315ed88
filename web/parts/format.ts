import { useTranslation } from 'react-i18next';

interface Format {
  /** 12,345 */
  number(value: number): string;
  /** Of a share from 0 to 1: 73% */
  percent(share: number): string;
  /** Of a day as the API gives it: 2022年11月11日, 11 Nov 2022 */
  day(iso: string): string;
}

/** Made once: a table of numbers would make hundreds of formatters, which take longer than what they write. */
const made = new Map<string, Format>();

/** Numbers and days as the page's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const format = made.get(i18n.language) ?? formatOf(i18n.language);
  made.set(i18n.language, format);
  return format;
}

function formatOf(language: string): Format {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  // A day has no time zone: what is written is what is shown.
  const days = new Intl.DateTimeFormat(locale, { dateStyle: language === 'zh' ? 'long' : 'medium', timeZone: 'UTC' });
  return {
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
  };
}
