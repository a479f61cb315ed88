import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../ingest/pipeline.js';
import { sourceOfText } from '../../../ingest/read/source.js';

/** All but the count of names, which is said of every document that names a body. */
const findings = (text: string): readonly string[] =>
  factsOf(sourceOfText(text))
    .findings.filter(({ code }) => code !== 'NAMES_RESOLVED')
    .map(({ code, severity, span }) => [severity, code, span?.quote ?? ''].join(' ').trim());

const TITLE = '关于支持企业的意见\n';

describe('what is wrong with a document', () => {
  it('is nothing where nothing is', () => {
    expect(findings(`${TITLE}一、支持上市。给予企业奖励。\n二、支持发债。给予企业贴息。`)).toEqual([]);
  });

  it('is that a text is no policy', () => {
    expect(findings('床前明月光，疑是地上霜。\n举头望明月，低头思故乡。')).toEqual(['ERROR NO_POLICY']);
  });

  it('is that the body is missing', () => {
    expect(findings('关于印发《行动计划》的通知\n各有关单位：\n现印发给你们，请认真贯彻执行。')).toEqual([
      'ERROR NO_BODY',
    ]);
  });

  it('is no error where a decision is one paragraph', () => {
    const decision = `为进一步支持海南省试点发展国际医疗旅游相关产业，国务院决定在先行区暂时调整实施有关规定，${'对先行区内医疗机构，'.repeat(4)}由海南省人民政府批准。`;
    expect(findings(`国务院关于暂时调整实施有关规定的决定\n各省人民政府：\n${decision}`)).toEqual([
      'INFO NOT_NUMBERED',
    ]);
    expect(findings(`某市实施方案\n${decision}`)).toEqual(['ERROR NO_BODY']);
  });

  it('is that nobody is told to do anything, or that it has no title', () => {
    expect(findings(`${TITLE}一、指导思想\n以新理念为指导。\n二、总体目标\n到2025年实现。`)).toEqual([
      'WARNING NO_MEASURES',
    ]);
    expect(findings('做菜的步骤\n1.支持切菜。把菜切好。\n2.鼓励下锅。把菜炒熟。')).toEqual(['WARNING TITLE_UNKNOWN']);
  });

  it('is a sentence cut off, not a clause line without a full stop', () => {
    expect(
      findings(
        `${TITLE}一、优化供给。优化供应链金融服务，支持金融机构与核心企业合作，开展保理等业务。支持商业银行使用“\n二、推动创新。支持银行加大投放力度。\n责任单位：市科技局、市工信局、市财政局、市发展改革委、市金融局、市人社局、各区政府`,
      ),
    ).toEqual(['WARNING SENTENCE_CUT_OFF 业务。支持商业银行使用“']);
  });

  it.each([
    ['支持银行使用“', '建立机制。支持银行使用“'],
    ['支持银行使用“科技贷', '立机制。支持银行使用“科技贷'],
    ['支持企业上市，', '机制。支持企业上市，'],
    ['按照《产业规划', '机制。按照《产业规划'],
    ['责任单位：市科技局、', '。责任单位：市科技局、'],
  ])('is a sentence cut off, however short: %s', (end, quote) => {
    const found = findings(`${TITLE}1.支持发债。给予企业贴息。\n2.建立机制。${end}`);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('WARNING SENTENCE_CUT_OFF');
    expect(quote.endsWith((found[0] ?? '').slice('WARNING SENTENCE_CUT_OFF '.length))).toBe(true);
  });

  it('is a title cut off', () => {
    expect(findings(`${TITLE}1.支持发债。给予企业贴息。\n2.支持银行使用“`)).toEqual([
      'WARNING SENTENCE_CUT_OFF 支持银行使用“',
    ]);
  });

  it.each([
    '支持银行使用“科技贷”',
    '支持企业上市（含北交所）',
    '按照国办发〔2020〕',
    '对企业给予贴息【市财政局】',
    '支持企业上市',
    '责任单位：市科技局、市财政局',
  ])('is not an end without a full stop: %s', (end) => {
    expect(findings(`${TITLE}1.支持发债。给予企业贴息。\n2.建立机制。${end}`)).toEqual([]);
  });

  it('is a number with nothing under it', () => {
    expect(findings(`${TITLE}一、支持上市。给予企业奖励。\n二、\n三、支持发债。给予企业贴息。`)).toEqual([
      'WARNING UNIT_EMPTY 二、',
    ]);
  });
});
