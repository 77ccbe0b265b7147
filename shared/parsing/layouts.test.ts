import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ParsedPlan } from '../model/parsed-plan.js';
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

describe('layouts that come from elsewhere', () => {
  it('joins lines that were wrapped at a fixed width', () => {
    const body = seedText.slice(seedText.lastIndexOf('金安经济开发区2020年工作要点'), seedText.indexOf('文件下载'));
    const wrapped = body.replace(/[^\n]{36}(?=[^\n])/g, '$&\n');
    const plan = parse(wrapped);
    expect(outline(plan).map((line) => line.replace(/\n/g, ''))).toEqual(outline(parse(body)));
    expect(plan.sentences).toHaveLength(parse(body).sentences.length);
  });

  it('cuts one line at headings right before a number, though lines of units end without a mark', () => {
    const task = (number: number): string =>
      `${number}.推进第${number}项工程建设，倒排工期，确保按期完成年度目标任务，定期公布进度，接受群众和社会各界监督，年终组织评议。牵头单位：区住建局责任单位：区财政局`;
    const flat = `某区2021年任务分工为落实任务，制定本分工。一、扩大投资${task(1)}${task(2)}二、改善民生${task(3)}三、优化环境${task(4)}`;
    const plan = parse(flat);
    expect(plan.sections.map(({ title, items }) => `${title} ${items.length}`)).toEqual([
      '扩大投资 2',
      '改善民生 1',
      '优化环境 1',
    ]);
  });

  it('takes short lines above numbered items for headings when there are no other sections', () => {
    const text =
      '重点工作安排\n为完成任务，制定本安排。\n经济发展方面\n1.建设项目。加快进度。\n社会事业方面\n2.办好教育。新建学校。';
    expect(outline(parse(text))).toEqual(['1 - 经济发展方面: 1 建设项目', '1 - 社会事业方面: 2 办好教育']);
  });

  it('takes headings that the format declares', () => {
    const text =
      '工作安排\n经济发展工作要稳中求进\n项目建设。加快进度，按期竣工。\n招商引资。引进项目2个。\n社会事业\n办好教育。新建学校。\n健全保障。扩大覆盖面。';
    const headings = ['经济发展工作要稳中求进', '社会事业'].map((words): { span: [number, number]; level: number } => {
      const start = text.indexOf(words);
      return { span: [start, start + words.length], level: 1 };
    });
    expect(outline(parsePlan({ ...textDocument(text), headings }))).toEqual([
      '1 - 经济发展工作要稳中求进: - 项目建设 / - 招商引资',
      '1 - 社会事业: - 办好教育 / - 健全保障',
    ]);
  });

  it('reads the name of a task after its label', () => {
    const text =
      '任务分解\n一、经济\n1、任务名称：招商引资\n工作目标：引进项目2个\n责任单位：经发办、财政所\n2、任务名称：项目建设\n工作目标：建成厂房\n责任单位：项目办';
    const plan = parse(text);
    expect(outline(plan)).toEqual(['1 一 经济: 1 招商引资 / 2 项目建设']);
    expect(plan.responsibilities.map(({ lead }) => lead)).toEqual([['经发办', '财政所'], ['项目办']]);
  });

  it('reads 第一， like 一是, and a numeral with a gap like 一、', () => {
    const steps = '工作安排\n一、优化服务\n第一，精简材料。推行网上办理。\n第二，压缩时限。实行限时办结。\n';
    expect(outline(parse(steps))).toEqual(['1 一 优化服务: 第一 精简材料 / 第二 压缩时限']);
    const gaps = '工作要点\n一　防汛备汛\n（一）备足物资。补充储备。\n二　工程建设\n（二）加快进度。倒排工期。\n';
    expect(outline(parse(gaps))).toEqual(['1 一 防汛备汛: 一 备足物资', '1 二 工程建设: 二 加快进度']);
  });

  it('reads the dates of steps in their titles', () => {
    const text =
      '2021年整治方案\n一、实施步骤\n（一）动员部署（3月1日至3月20日）。制定方案。\n（二）集中整治（4月—10月）。全面清理。\n';
    expect(parse(text).deadlines.map(({ normalized, kind }) => `${normalized} ${kind}`)).toEqual([
      '2021-03-20 period',
      '2021-10 period',
    ]);
  });

  it('reads the date that a heading of a section has in a bracket', () => {
    const text =
      '2021年清理方案\n一、主要任务\n（一）梳理事项（5月底前完成）\n1.列出清单。逐项核对。\n2.公开清单。接受监督。\n（二）压减材料（9月底前完成）\n3.取消证明。共享数据。\n4.优化表单。合并填报。\n';
    const { deadlines, sentences } = parse(text);
    expect(
      deadlines.map(({ normalized, sentence }) => [
        normalized,
        text.slice(...(sentences[sentence ?? -1]?.span ?? [0, 0])),
      ]),
    ).toEqual([
      ['2021-05', '列出清单。'],
      ['2021-09', '取消证明。'],
    ]);
  });

  it('finds a heading that runs on into who has to act', () => {
    const text =
      '2021年整治方案\n一、保障措施\n（一）加强组织领导各乡镇要成立专班，落实责任。\n（二）强化督导检查各有关部门要定期检查。\n';
    expect(outline(parse(text))).toEqual(['1 一 保障措施: 一 加强组织领导 / 二 强化督导检查']);
  });

  it('keeps an item of one sentence a task when only lines of units and dates follow', () => {
    const text =
      '2021年任务清单\n一、河湖保护\n1.新建泵站6座，清理河道18公里。\n责任单位：区水务局\n完成时限：9月底前\n2.整治黑臭水体3条。\n责任单位：区生态环境分局\n完成时限：年底前\n';
    const plan = parse(text);
    expect(outline(plan)).toEqual(['1 一 河湖保护: 1 - / 2 -']);
    expect(plan.indicators.map(({ value, unit }) => `${value}${unit}`)).toEqual(['6座', '18公里', '3条']);
    expect(plan.sentences.filter(({ kind }) => kind === 'task')).toHaveLength(4);
  });

  it('knows the year by the number of the document or by the first that the text says', () => {
    const minutes =
      '专题会议纪要\n区府纪要〔2022〕19号\n一、加快建设。确保厂房9月底前交付。\n二、强化调度。实行周通报。\n';
    expect(parse(minutes).planYear).toBe(2022);
    const plan =
      '整治行动方案\n从2021年5月10日起开展整治。\n一、整治内容\n（一）排查。6月底前完成。\n（二）清理。分类处理。\n';
    expect(parse(plan)).toMatchObject({ planYear: 2021 });
  });

  it('reads labels of units in black brackets', () => {
    const text =
      '2021年任务台账\n一、优化服务\n1.压减时限。推行网办。\n【牵头单位】区审批局 【配合单位】区住建局、区资源局 【完成时限】6月底\n2.公开事项。编制清单。\n【责任单位】区司法局\n';
    const { responsibilities, deadlines } = parse(text);
    expect(responsibilities.map(({ lead, support }) => [lead, support])).toEqual([
      [['区审批局'], ['区住建局', '区资源局']],
      [['区司法局'], []],
    ]);
    expect(deadlines.map(({ normalized }) => normalized)).toEqual(['2021-06']);
  });

  it('keeps 第一阶段：… a title of its own', () => {
    const text =
      '2021年整治安排\n一、方法步骤\n第一阶段：动员部署（3月1日—10日）。召开会议。\n第二阶段：集中整治（3月11日—5月20日）。全面清理。\n';
    expect(outline(parse(text))).toEqual([
      '1 一 方法步骤: - 第一阶段：动员部署（3月1日—10日） / - 第二阶段：集中整治（3月11日—5月20日）',
    ]);
  });

  it('takes a breakdown for the title of a plan', () => {
    expect(parse('某区2021年经济目标任务分解\n\n一、工业\n1.产值达到10亿元。\n').title).toBe(
      '某区2021年经济目标任务分解',
    );
  });

  it('finds head, addressee and signature that run on in one line', () => {
    const text =
      '某政办〔2015〕78号某区管委会办公室关于印发2015年食品安全工作方案的通知区直各单位、各乡镇人民政府：现将《2015年食品安全工作方案》印发给你们，请认真贯彻落实。某区管委会办公室2015年4月28日 2015年食品安全工作方案为切实保障群众饮食安全，制定方案如下：一、总体要求全面贯彻落实会议精神，确保群众安全，推动各项工作取得新的成效，不断提高食品安全水平。二、工作任务（一）加强监管。组织开展执法检查，查处不法行为。（区农业局）（二）加强检测。加大监督抽查力度，公布抽检结果。（区市场监管局、区社会事业局）三、保障措施（一）周密部署。各乡镇要制定实施方案，细化目标任务。（二）加大投入。区财政要安排专项资金。';
    expect(parse(text)).toMatchObject({
      title: '2015年食品安全工作方案',
      docNumber: '某政办〔2015〕78号',
      date: '2015-04-28',
      addressee: '区直各单位、各乡镇人民政府',
      issuers: ['某区管委会办公室'],
      responsibilities: [{ lead: ['区农业局'] }, { lead: ['区市场监管局', '区社会事业局'] }],
    });
    expect(outline(parse(text))[1]).toBe('1 二 工作任务: 一 加强监管 / 二 加强检测');
  });
});
