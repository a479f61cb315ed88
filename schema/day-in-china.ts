const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** The day where the texts are in force and the parks are, in ISO 8601: at one in the morning in Shanghai it is that day already. */
export const dayInChina = (at: Date = new Date()): string => day.format(at);

const HOUR = 3_600_000;
/** China keeps one time all year. */
const AHEAD = 8 * HOUR;

/** Milliseconds until the next day begins there. */
export const untilNextDayInChina = (at: number = Date.now()): number => 24 * HOUR - ((at + AHEAD) % (24 * HOUR));
