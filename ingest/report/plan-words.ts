/** 下一步打算, 2025年工作安排, 今后工作思路; what follows is meant to be done, not done. */
const AHEAD =
  /下一?步|下一?阶段|下一?年度?|明年|来年|今后|打算|展望|努力方向|工作(?:思路|安排|计划|目标)|(?:计划|安排|思路|目标)$/u;
/** 工作计划完成情况, 上年度目标执行情况: told of what became of a plan; 2024年工作情况及2025年工作安排 tells both. */
const LOOKS_BACK = /(?:完成|执行|落实|推进|实施|进展|开展)(?:情况|进展|成效)|总结|回顾|情况[及和与暨]/u;

/** Whether a heading announces plans. */
export const announcesPlans = (title: string): boolean => AHEAD.test(title) && !LOOKS_BACK.test(title);

/** A verb of intent where a verb stands: 园区计划于明年引进, 拟出台, 力争, 正在筹建; not 工作计划分解到月, 模拟, 虚拟. */
const INTENDS = [
  /(?<![模虚草])拟(?!定|订|合|态|人)/u,
  /(?<!工作|年度|行动|发展|培养|实施|支持|专项|三年|生产|投资|采购)计划(?:于|在|到|年|用|从|再|通过|投|引|建|设|打造|推|开|出台|启动|明|下|新增|争取|\d)/u,
  /(?<!即)将(?:于|在|继续|进一步|全面|加快|着力|积极|重点|逐步|建设|建成|建立|设立|引进|出台|制定|编制|举办|打造|推进|推动|启动|开展|新增|开通|成立|组建)|即将|将会/u,
  /力争|争取(?!到|了|资金|上级)|有望|打算|预计|筹划|筹备|筹建|正在(?:谋划|筹|申报|论证|协商)|下一?步|明年|来年|待.{1,12}后(?:再)?(?:启动|实施|开展|出台)/u,
];

/** Whether a sentence tells what is meant to be done. */
export const intends = (text: string): boolean => INTENDS.some((form) => form.test(text));

/** 尚未建立, 未设立, 还没有, 仍未开通, 没有出台, 暂无; not 未来, 未成年人. */
const DENIES =
  /(?:尚|还|仍|暂|迄今|至今|目前)(?:未|无|没有?|缺乏|不具备)|(?<!从)未(?:能|曾|有效)?(?:建|设|编|制|出台|成立|组建|开通|开展|举办|形成|引进|配备|实现|落实|完成|达)|没有|缺乏|缺少|(?:不足|不够|差距|薄弱|空白)/u;

/** Whether a sentence says that something is missing or falls short. */
export const denies = (text: string): boolean => DENIES.test(text);

/** Of those, the ones that say there is none, and not only too little: 尚未建立; not 力度不够. */
const NONE =
  /(?:尚|还|仍|暂|迄今|至今|目前)(?:未|无|没有?)|(?<!从)未(?:曾)?(?:建|设|编|制|出台|成立|组建|开通|开展|举办|形成|引进|配备)|没有/u;
export const deniesWholly = (text: string): boolean => NONE.test(text);

/** 已建成, 完成编制, 印发, 投入运营, 建有: told as done. */
const DONE =
  /已(?!到期|过期|失效|停|撤|不)|完成|建成|建有|设有|印发|获批|投入(?:使用|运营|运行)|成立了|设立了|建立了|出台了|制定了|编制了|开通了/u;
export const tellsDone = (text: string): boolean => DONE.test(text);
