import { useTranslation } from 'react-i18next';

interface Format {
  /** 12,345 */
  number(value: number): string;
  /** Of a share from 0 to 1: 73% */
  percent(share: number): string;
  /** Of a day as the API gives it: 2022年11月11日, 11 Nov 2022 */
  day(iso: string): string;
}

/** Numbers and days as the page's language writes them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'zh' ? 'zh-CN' : 'en-GB';
  return {
    number: (value) => new Intl.NumberFormat(locale).format(value),
    percent: (share) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    // A day has no time zone: what is written is what is shown.
    day: (iso) =>
      new Intl.DateTimeFormat(locale, {
        dateStyle: i18n.language === 'zh' ? 'long' : 'medium',
        timeZone: 'UTC',
      }).format(new Date(`${iso}T00:00:00Z`)),
  };
}
