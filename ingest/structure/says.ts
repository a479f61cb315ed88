/** 责任单位：… · （市科技局牵头） · （责任领导：张某　责任单位：财政局） */
const CLAUSE =
  /(?:责任|牵头|负责|配合|落实)(?:责任)?(?:单位|部门)(?:及[^，。：]{1,8})?：|（[^（）]{2,400}(?:负责|牵头|配合|落实|参与|指导)/;

/** Whether a text says who is responsible: enough to tell how it is laid out; who it is, is read later. */
export const says = (text: string): boolean => CLAUSE.test(text);
