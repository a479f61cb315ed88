/** 责任单位：… · （市科技局牵头） · （责任领导：张某　责任单位：财政局）; not 各牵头单位要切实履行责任 */
const CLAUSE = /(?<!各)(?:责任|牵头|负责|配合|落实)(?:单位|部门)|（[^（）]{2,400}(?:负责|牵头|配合|落实|参与|指导)/;

/** Whether a text says who is responsible: enough to tell how it is laid out; who it is, is read later. */
export const says = (text: string): boolean => CLAUSE.test(text);
