export const findings = {
  UNKNOWN_BODY: {
    what: 'A body is not known by this name',
    settle: 'Check the name in the original; if it is right, add it to the vocabulary.',
  },
  NAMES_RESOLVED: {
    what: 'Names of bodies are known',
    counted: '{{known}} of {{named}} names of bodies are known',
    settle: 'Nothing to do where all are.',
  },
  COMMA_UNEXPLAINED: {
    what: 'Whether a comma parts lead and support is not said',
    settle: 'Look for a sentence that says who leads, such as 排在第一位的为牵头部门.',
  },
  EMPTY_LIST_SLOT: {
    what: 'A list of responsible bodies has an empty slot',
    settle: 'Compare with the original: a name is missing, or the separator is one too many.',
  },
  CLAUSE_WITHOUT_BODY: { what: 'A clause of responsibility names no body', settle: 'Compare with the original.' },
  UNCLOSED_BRACKET: { what: 'A bracket is not closed', settle: 'Close it as the original does.' },
  NUMBER_STYLE_MIXED: {
    what: 'Numbers change their form within a list',
    settle: 'Nothing is lost if the original does so too.',
  },
  NUMBER_OUT_OF_SEQUENCE: {
    what: 'A number is out of sequence',
    settle: 'Compare with the original: one is missing, printed twice, or a line break before it is lost.',
  },
  DATE_MISPRINTED: { what: 'A date is misprinted', settle: 'Correct it as the original has it.' },
  SENTENCE_CUT_OFF: { what: 'A sentence breaks off', settle: 'Fetch the whole text.' },
  UNIT_EMPTY: { what: 'There are no words under a number', settle: 'Compare with the original.' },
  NO_BODY: { what: 'There is a title and no text', settle: 'The text may be in an attachment.' },
  NOT_NUMBERED: { what: 'The text has no numbers', settle: 'Nothing to do for a short decision or reply.' },
  NO_POLICY: { what: 'This does not look like a policy document', settle: 'Give the policy document itself.' },
  NO_MEASURES: { what: 'No measures were read', settle: 'Nothing to do if the document only informs.' },
  TITLE_UNKNOWN: { what: 'The title was not found', settle: 'Give the text with its head.' },
  PAGES_WITHOUT_TEXT: {
    what: 'Some pages have no text',
    settle: 'Have them recognised (OCR), or find the document as a text, a web page or a .docx.',
  },
  ROW_MISFIT: { what: 'A row does not fit its table', settle: 'Give the document in a form that keeps its table.' },
  CORRECTION_WITHOUT_PLACE: {
    what: 'A correction has lost its place',
    settle: 'The text has changed: correct the reading there once more.',
  },
};
