/** 由财政部负责和协调 · 由市统计局牵头; not 由市长负责人… */
const BY =
  /由[^，。；：（）]{2,40}?[部委局厅办署院会行政府组室](?:共同|具体|统一)?(?:牵头|负责(?!人|同志|任|的|解释))/g;

/** Whether a text hands out its work to several, sentence by sentence: 经费方面的事项，由财政部负责和协调；…，由民政部负责和协调. */
export const handsOut = (text: string): boolean => (text.match(BY)?.length ?? 0) > 1;
