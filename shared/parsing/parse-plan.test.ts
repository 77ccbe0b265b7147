import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsedPlanSchema, type ParsedPlan } from '../model/parsed-plan.js';
import { splitClauses } from '../text/split-sentences.js';
import { parsePlan } from './parse-plan.js';
import { textDocument } from './text-document.js';

const seedText = readFileSync('seeds/金安经济开发区2020年工作要点.txt', 'utf8');

const parse = (text: string): ParsedPlan => parsePlan(textDocument(text));
/** "level number title: item, item" of every section; an item as its number and title. */
const outline = (plan: ParsedPlan): string[] =>
  plan.sections.map(
    ({ level, number, title, items }) =>
      `${level} ${number ?? '-'} ${title ?? '-'}: ${items.map((item) => `${item.number ?? '-'} ${item.title ?? '-'}`).join(' / ')}`,
  );

describe('the sample plan', () => {
  const plan = parse(seedText);

  it('has its head', () => {
    expect(plan).toMatchObject({
      title: '金安经济开发区2020年工作要点',
      noticeTitle: '关于印发《金安经济开发区2020年工作要点》的通知',
      docNumber: '金开工〔2020〕1号',
      date: '2020-03-02',
      planYear: 2020,
      addressee: '金开区(三十铺镇)各单位',
      issuers: ['中共安徽六安金安经济开发区工作委员会', '安徽六安金安经济开发区管理委员会'],
      findings: [],
    });
  });

  it('has 7 sections and 22 items numbered 1 to 22, each with a title', () => {
    expect(plan.sections.map(({ number }) => number)).toEqual(['一', '二', '三', '四', '五', '六', '七']);
    const items = plan.sections.flatMap((section) => section.items);
    expect(items.map(({ number }) => Number(number))).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
    expect(items.every(({ title }) => title !== null)).toBe(true);
  });

  it('has 22 title sentences and 82 others in items, 92 when split at semicolons', () => {
    const inItems = plan.sentences.filter(({ item }) => item !== null);
    const others = inItems.filter(({ kind }) => kind !== 'title');
    expect(inItems.length - others.length).toBe(22);
    expect(others).toHaveLength(82);
    expect(others.flatMap(({ span }) => splitClauses(seedText, span))).toHaveLength(92);
  });

  it('cuts off the web page above and below, with a reason each', () => {
    const cut = plan.excluded.map(({ span }) => seedText.slice(...span));
    expect(cut[0]).toMatch(/^号: 12341402MB/);
    expect(cut[cut.length - 1]).toMatch(/^文件下载[\s\S]*标签:$/);
    expect(plan.excluded.every(({ why }) => why.length > 1)).toBe(true);
  });

  it('names the targets of 预期目标 with value, growth, whole and scope, and keeps the scope in force', () => {
    expect(plan.indicators[0]).toMatchObject({ name: '规上工业总产值', value: 64, unit: '亿元', growthPercent: 9.8 });
    expect(plan.indicators[3]).toMatchObject({ name: '工业固投', value: 13, partOf: '固定资产投资' });
    expect(plan.indicators.every(({ scope }) => scope === '不含城北现代产业园')).toBe(true);
    expect(plan.deadlines).toContainEqual(expect.objectContaining({ quote: '9月份', normalized: '2020-09' }));
  });

  it('keeps the schema, and every span quotes the source', () => {
    expect(parsedPlanSchema.safeParse(plan).success).toBe(true);
    for (const { span, quote } of [...plan.indicators, ...plan.deadlines]) expect(seedText.slice(...span)).toBe(quote);
  });

  it('reads the same outline from one line without breaks', () => {
    const body = seedText.slice(seedText.lastIndexOf('金安经济开发区2020年工作要点'), seedText.indexOf('文件下载'));
    const flat = parse(body.replace(/\s*\n\s*/g, ''));
    expect(outline(flat)).toEqual(outline(plan));
    expect(flat.title).toBe(plan.title);
  });

  it('reads the same outline in full-width punctuation', () => {
    const wide = seedText.replace(/[,:;()]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(parse(wide).indicators.map(({ value }) => value)).toEqual(plan.indicators.map(({ value }) => value));
    expect(parse(wide).sections.flatMap(({ items }) => items)).toHaveLength(22);
  });
});

describe('styles of outline', () => {
  it('reads 第一章 and 第一条', () => {
    expect(
      outline(
        parse(
          '某市更新方案\n第一章 总 则\n第一条 为推进更新，制定本方案。\n第二章 任务\n第二条 改造小区。实施改造50个。',
        ),
      ),
    ).toEqual(['1 一 总则: 一 -', '1 二 任务: 二 改造小区']);
  });

  it('takes 一、二、三 for items when there is no layer above', () => {
    const text = '若干措施\n一、降低成本。电价再降10%。\n二、加大奖补。对企业给予支持。\n三、优化服务。建立联系制度。';
    expect(outline(parse(text))).toEqual(['0 - -: 一 降低成本 / 二 加大奖补 / 三 优化服务']);
  });

  it('tells headings from items under （一）', () => {
    const text =
      '一、任务\n（一）完善制度。\n1.建立目录。制定信用目录。\n2.统一标准。做好衔接。\n（二）健全机制。强化督查。';
    expect(outline(parse(text))).toEqual(['1 一 任务: 二 健全机制', '2 一 完善制度: 1 建立目录 / 2 统一标准']);
  });

  it('reads items that have only a lead-in phrase under a heading', () => {
    const text =
      '政府工作报告\n一、重点工作\n（一）做强产业\n工业经济。新开工项目30个。\n文旅产业。建成景区1个。\n（二）改善民生\n办好教育。新建学校3所。\n社会保障。扩大覆盖面。';
    expect(outline(parse(text)).slice(1)).toEqual([
      '2 一 做强产业: - 工业经济 / - 文旅产业',
      '2 二 改善民生: - 办好教育 / - 社会保障',
    ]);
  });

  it('takes paragraphs with a dash in front, and sentences with their own units, for items', () => {
    const dashed =
      '政府工作报告\n一、2018年工作回顾\n过去一年成绩显著。\n——实力更强。投产项目8个。\n2018年是不平凡的一年。我们攻坚克难。\n——城乡更美。新建公厕46座。\n二、2019年工作安排\n（一）抓产业。新建大棚20个。';
    expect(outline(parse(dashed))[0]).toBe('1 一 2018年工作回顾: - 实力更强 / - 城乡更美');
    const assigned =
      '一、深化公开\n公开许可清单。（市司法局负责）\n加强监管。抽查不低于20%。（市工商局负责）\n二、强化保障\n加强领导。压实责任。（市政府办负责）\n加强考核。纳入考评。（市政府办负责）';
    expect(outline(parse(assigned))).toEqual([
      '1 一 深化公开: - 公开许可清单 / - 加强监管',
      '1 二 强化保障: - 加强领导 / - 加强考核',
    ]);
  });

  it('takes the fields of a task for its text, numbered or not', () => {
    const listed =
      '重点工作责任分解\n1.新增企业20家，投资12亿元。\n牵头市领导：张明\n责任单位：市经信局\n2.新建公路12公里。\n牵头市领导：李强\n责任单位：市交通局';
    expect(parse(listed).sections.map(({ items }) => items.map(({ number }) => number))).toEqual([['1', '2']]);
    const form =
      '一、实事\n（一）扩容工程\n1.目标任务：新建幼儿园2所。\n2.进度安排：8月底前完工。\n3.责任单位：区教育局（牵头）、区住建局\n（二）畅通工程\n1.目标任务：改建公路45公里。\n2.进度安排：10月完工。\n3.责任单位：区交通局';
    const plan = parse(form);
    expect(outline(plan)).toEqual(['1 一 实事: 一 扩容工程 / 二 畅通工程']);
    expect(plan.responsibilities.map(({ lead, support }) => [lead, support])).toEqual([
      [['区教育局'], ['区住建局']],
      [['区交通局'], []],
    ]);
  });

  it('keeps a heading that ends in 。 over one paragraph as an item', () => {
    const text =
      '一、完善体系\n（一）健全框架。\n把握方向，严把标准，推进建设。\n（二）提高水平。\n优化结构，改善条件。';
    expect(outline(parse(text))).toEqual(['1 一 完善体系: 一 健全框架 / 二 提高水平']);
  });

  it('reads 一是, sub-numbers and closing words', () => {
    const text =
      '工作安排\n要抓好三项工作：\n一是抓项目。引进项目3个。\n二是抓产业。（1）发展茶叶。（2）发展油茶。\n三是抓民生。提高参保率。\n同志们，让我们努力奋斗。';
    const plan = parse(text);
    expect(outline(plan)).toEqual(['0 - -: 一是 抓项目 / 二是 抓产业 / 三是 抓民生']);
    expect(plan.sentences[plan.sentences.length - 1]).toMatchObject({ item: null, kind: 'background' });
  });

  it('lets numbers run through all sections, and 2.2021年 continue them', () => {
    const plan = parse('一、甲\n1.完成编制工作。\n2.2021年6月底前开工。\n二、乙\n3、建成项目。');
    expect(plan.sections.flatMap(({ items }) => items.map(({ number }) => number))).toEqual(['1', '2', '3']);
    expect(plan.findings).toEqual([]);
  });

  it('joins a title in spaced letters on two lines', () => {
    expect(parse('青 山 县 2 0 2 1 年\n重 点 工 作 安 排\n（2021年1月15日）\n一、任务\n1.完成规划。')).toMatchObject({
      title: '青山县2021年重点工作安排',
      date: '2021-01-15',
    });
  });

  it('has no title when the file has none', () => {
    expect(parse('一、任务\n1.完成规划。').title).toBeNull();
  });

  it('takes results of a look back for background', () => {
    const plan = parse(
      '一、2016年工作回顾\n（一）经济。生产总值完成300亿元，增长7%。\n二、2017年工作安排\n（一）产业。新建大棚320个。',
    );
    expect(plan.indicators.map(({ value }) => value)).toEqual([320]);
    expect(plan.planYear).toBe(2017);
  });
});

describe('a look back without the word', () => {
  it('is known by the year before that of the next section', () => {
    const plan = parse(
      '政府工作报告\n一、2022年主要工作\n（一）经济。投资完成30亿元。\n二、2023年主要工作\n（一）产业。新建大棚20个。',
    );
    expect(plan.indicators.map(({ value }) => value)).toEqual([20]);
  });
});

describe('duties of a document', () => {
  it('merges lines of leader and units, and lets the first lead where a rule says so', () => {
    const text =
      '分解方案\n现分解如下（列第一位者为牵头单位，下同）：\n一、目标\n1.生产总值增长6%。\n责任领导：张明\n责任单位：市发改委、市统计局\n2.新增就业3万人。\n责任单位：市人社局';
    const plan = parse(text);
    expect(plan.responsibilities).toHaveLength(2);
    expect(plan.responsibilities[0]).toMatchObject({
      lead: ['市发改委'],
      support: ['市统计局'],
      leaders: ['张明'],
      sentences: [1],
    });
    expect(plan.indicators.map(({ growthPercent, value }) => growthPercent ?? value)).toEqual([6, 3]);
  });

  it('reads a table in tab-separated lines with groups', () => {
    const text =
      '责任清单\n序号\t工作任务\t牵头单位\t配合单位\t完成时限\n一、城建类\n1\t改造小区12个\t住建局\t各街道、财政局\t2025年11月底\n2\t新增泊位300个\t城管局\t\t全年';
    expect(parse(text).tableRows).toEqual([
      {
        text: '改造小区12个',
        lead: ['住建局'],
        support: ['各街道', '财政局'],
        deadlineText: '2025年11月底',
        deadline: '2025-11',
        category: '城建类',
      },
      {
        text: '新增泊位300个',
        lead: ['城管局'],
        support: [],
        deadlineText: '全年',
        deadline: null,
        category: '城建类',
      },
    ]);
  });

  it('reads a markdown table', () => {
    const rows = parse('|序号|任务|责任单位|\n|---|---|---|\n|1|建站|水务局、环保局|').tableRows;
    expect(rows).toMatchObject([{ text: '建站', lead: ['水务局', '环保局'] }]);
  });
});

describe('text on one line', () => {
  it('is cut at two headings when their items are numbered, and at a heading right behind the title', () => {
    const items = [1, 2, 3, 4, 5, 6].map(
      (n) =>
        `${n}.制定第${n === 1 ? '一' : '二'}类产业政策文件，明确扶持范围、申报条件和兑现程序，统一受理平台。（市发改委负责）`,
    );
    const flat = `县政府2020年重点工作任务 一、制定文件 ${items.slice(0, 3).join(' ')} 二、推动落实 ${items.slice(3).join(' ')}`;
    expect(parse(flat).sections.map(({ number, items: all }) => [number, all.length])).toEqual([
      ['一', 3],
      ['二', 3],
    ]);
    const words =
      '推行告知承诺，公布清单目录，优化办理流程，压缩办理环节，方便企业和群众办事，提高服务质量和效率，加强事中事后监管。';
    const behind = `某市2020年工作要点一、压减许可。${words}二、一窗受理。${words}三、强化监管。${words}四、优化服务。${words}${words}`;
    expect(parse(behind).sections.flatMap(({ items: all }) => all.map(({ number }) => number))).toEqual([
      '一',
      '二',
      '三',
      '四',
    ]);
  });
});

describe('findings', () => {
  it('says when numbering jumps or repeats, or a declared count does not agree', () => {
    const text =
      '工作要点\n重点抓好以下3个方面工作：\n一、甲方面\n1.做好甲。落实责任。\n3.做好乙。落实责任。\n三、丙方面\n3.做好丙。落实责任。';
    expect(parse(text).findings.map(({ code }) => code)).toEqual([
      'numbering-gap',
      'numbering-gap',
      'numbering-repeat',
      'declared-count',
    ]);
  });

  it('says when nothing was found', () => {
    expect(parse('').findings).toMatchObject([{ code: 'no-items', severity: 'error' }]);
    expect(parse('今天天气很好。').findings).toMatchObject([{ code: 'no-items' }]);
  });
});
