/** All that moves a terminal's cursor or colours; lines, however they end, and tabs are text. */
const CONTROL = /(?![\n\t]|\r\n)\p{Cc}/u;

/** Whether a terminal prints what people wrote as it stands. */
export const isPrintable = (text: string): boolean => !CONTROL.test(text);
