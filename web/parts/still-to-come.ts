const dayInChina = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/**
 * The day on which a later text takes the place of a document, while that is still to come; else null. A draft is over as soon as
 * its final text is there.
 */
export const stillToCome = ({ draft }: { readonly draft: boolean }, on: string | null | undefined): string | null =>
  draft || on == null || on <= dayInChina.format(new Date()) ? null : on;
