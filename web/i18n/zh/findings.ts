/** What each finding says and what would settle it, by its code. English has the server's own words and what it says here. */
export const findings = {
  UNKNOWN_BODY: { what: '有不认识的单位名称', settle: '核对原文名称；名称无误则补入词表。' },
  NAMES_RESOLVED: {
    what: '单位名称已对应到机构',
    counted: '单位名称出现 {{named}} 处，认出 {{known}} 处',
    settle: '全部认得时无须处理。',
  },
  COMMA_UNEXPLAINED: {
    what: '名单里的逗号是否区分牵头与配合，文中没有说明',
    settle: '查看文中有无“排在第一位的为牵头部门”一类说明。',
  },
  EMPTY_LIST_SLOT: { what: '责任单位名单里有空位', settle: '对照原件：缺了一个名称，或多了一个顿号。' },
  CLAUSE_WITHOUT_BODY: { what: '责任条款里没有单位', settle: '对照原件，看是否写有单位。' },
  UNCLOSED_BRACKET: { what: '括号没有闭合', settle: '按原件补上括号。' },
  NUMBER_STYLE_MIXED: { what: '编号样式前后不一', settle: '对照原件；原件也如此则无须处理。' },
  NUMBER_OUT_OF_SEQUENCE: { what: '编号不连续', settle: '对照原件：可能漏号、重号或缺了换行。' },
  DATE_MISPRINTED: { what: '日期有误', settle: '对照原件改正日期。' },
  SENTENCE_CUT_OFF: { what: '句子中断', settle: '另取完整文本。' },
  UNIT_EMPTY: { what: '编号下没有内容', settle: '对照原件补上缺失的文字。' },
  NO_BODY: { what: '只有标题，没有正文', settle: '正文可能在附件里，请取完整文本。' },
  NOT_NUMBERED: { what: '正文没有编号', settle: '短小的批复、决定无须处理；否则请给出带编号的文本。' },
  NO_POLICY: { what: '看不出是政策文件', settle: '请给出政策文件本身。' },
  NO_MEASURES: { what: '没有读出措施', settle: '只作告知的文件无须处理。' },
  TITLE_UNKNOWN: { what: '认不出标题', settle: '请给出带文头的文本。' },
  PAGES_WITHOUT_TEXT: { what: '有的页没有文字', settle: '请先做文字识别，或另取文本、网页、Word 版。' },
  ROW_MISFIT: { what: '表格有一行对不上列', settle: '请给出保留表格的网页或 Word 版。' },
  CORRECTION_WITHOUT_PLACE: { what: '人工更正找不到原来的位置', settle: '文本已变，请在新文本上重新更正。' },
};
