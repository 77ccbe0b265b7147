import type { Breakdown } from '../../../shared/model/breakdown.js';
import type { PlanSnapshot } from '../../../shared/model/plan-snapshot.js';
import type { Task } from '../../../shared/model/task.js';
import type { Unit } from '../../../shared/model/unit.js';
import { defaultExportColumns } from '../../../shared/review/export-columns.js';
import { wholeBreakdown } from '../../../shared/review/breakdown.js';

/** 方面 of a development zone's year, for tests and the benchmark. */
const headings = [
  '聚焦产业集聚发展，全力以赴抓招商促发展',
  '聚焦项目建设',
  '聚焦企业培育，着力提升发展质效',
  '聚焦科技创新',
  '聚焦城市功能配套，加快推进产城融合发展',
  '聚焦民生保障和社会稳定',
  '聚焦党的建设，着力打造一支忠诚干净担当的干部队伍',
];

/** Sentences of the length and kind that such plans have, from one line to a paragraph. */
const sentences = [
  '全年力争新引进亿元以上项目25个，其中5亿元以上项目5个、10亿元以上项目2个，到位资金46亿元，增长10%以上。',
  '坚持“周梳理、月通报、季调度”制度，对在谈、签约、落地项目实行台账式管理，逐个明确责任单位、责任人和完成时限，确保签约项目开工率达到80%以上、竣工率达到60%以上。',
  '完成固定资产投资37.9亿元。',
  '加快推进高端装备制造产业园、电子信息产业园二期和智能家居产业园标准化厂房建设，年内新建标准化厂房20万平方米，投入使用15万平方米；同步完善园区道路、雨污管网、供电供气和5G通信等基础设施，做到项目建设到哪里、配套服务跟进到哪里，切实解决企业落地“最后一公里”问题。',
  '新增规模以上工业企业12家，高新技术企业5家。',
  '深入开展“四送一服”双千工程，领导干部联系帮扶规模以上企业全覆盖，每季度至少召开一次政银企对接会，协调解决企业融资、用工、用地等方面的困难和问题，年内为企业争取各类政策扶持资金不少于2000万元。',
  '持续推进农民工工资清欠工作，做到动态清零。',
  '严格落实意识形态工作责任制，加强对各类阵地的管理。',
  '由王𠮷、李𬱖牵头编制《产业发展规划（2020—2025年）》，经SKF、ABB等企业代表论证后报管委会审定。',
];

const unitNames = [
  '招商局',
  '经济发展局',
  '建设发展局',
  '财政局',
  '自然资源和规划分局',
  '生态环境分局',
  '市场监督管理所',
  '党政办公室',
  '社会事务管理局',
  '投资开发集团有限公司',
];

const deadlines = ['2020年12月底前', '全年', '9月份', '每季度', '持续推进', '6月底前完成主体工程，年底前竣工'];

export interface SampleOptions {
  readonly tasks?: number;
  /** More units than the ten of the sample are numbered. */
  readonly units?: number;
}

/** A plan with realistic texts, the same for the same numbers. */
export function samplePlan({ tasks = 60, units = unitNames.length }: SampleOptions = {}): PlanSnapshot {
  const directory = Array.from({ length: units }, (_, index) => sampleUnit(index));
  return {
    plan: {
      id: 'plan-1',
      title: '金安经济开发区2020年工作要点',
      noticeTitle: null,
      issuers: ['金安经济开发区管理委员会'],
      documentNumber: '金开工〔2020〕1号',
      date: '2020-03-02',
      planYear: 2020,
      addressee: null,
      revision: 'issued',
      series: 'plan-1',
      supersededBy: null,
      issued: null,
      origin: '',
      checkedDoubts: [],
      granularity: 'sentence',
      createdAt: '2020-03-02T00:00:00.000Z',
      updatedAt: '2020-03-02T00:00:00.000Z',
    },
    source: sampleSource(),
    sentences: [],
    tasks: Array.from({ length: tasks }, (_, index) => sampleTask(index, tasks, directory)),
    units: directory,
  };
}

/** The whole table of a sample plan, in the columns that are printed by default. */
export function sampleBreakdown(options: SampleOptions = {}, columns = defaultExportColumns): Breakdown {
  return wholeBreakdown(samplePlan(options), columns);
}

function sampleUnit(index: number): Unit {
  const round = Math.floor(index / unitNames.length);
  return {
    id: `unit-${index + 1}`,
    name: `${unitNames[index % unitNames.length] ?? ''}${round === 0 ? '' : `第${round + 1}分局`}`,
    shortNames: [],
    formerNames: [],
    kind: 'office',
    duties: [],
    leader: { post: '局长', name: '王𠮷' },
    liaison: '',
    phone: '',
    members: [],
    order: index + 1,
  };
}

function sampleTask(index: number, total: number, units: readonly Unit[]): Task {
  const name = (offset: number): string => units[(index * 3 + offset) % units.length]?.name ?? '';
  const words = deadlines[index % deadlines.length] ?? '';
  return {
    id: `task-${index + 1}`,
    planId: 'plan-1',
    lineage: `task-${index + 1}`,
    order: index,
    sentences: [index],
    spans: [],
    section: Math.floor((index * headings.length) / total),
    item: null,
    text: sentences[(index * 5 + Math.floor(index / 7)) % sentences.length] ?? '',
    leadUnits: [name(0)],
    supportUnits: index % 4 === 0 ? [] : Array.from({ length: index % 4 }, (_, place) => name(place + 1)),
    leader: index % 3 === 0 ? '王𠮷' : '李建国、欧阳春晓',
    personInCharge: index % 5 === 0 ? '' : '张伟',
    liaison: '',
    deadline: { words, date: null },
    milestones: [],
    recheck: '',
    remark: index % 6 === 0 ? '省级重点项目' : '',
  };
}

function sampleSource(): PlanSnapshot['source'] {
  const span: [number, number] = [0, 0];
  return {
    planId: 'plan-1',
    revises: null,
    document: {
      fileName: '样例.txt',
      format: 'txt',
      encoding: 'utf-8',
      text: '',
      headings: [],
      tables: [],
      footnotes: [],
      findings: [],
    },
    parsed: {
      title: null,
      noticeTitle: null,
      issuer: null,
      issuers: [],
      docNumber: null,
      date: null,
      planYear: null,
      addressee: null,
      excluded: [],
      sections: headings.map((title, index) => ({
        level: 1,
        number: '一二三四五六七'.charAt(index),
        title,
        span,
        items: [],
      })),
      sentences: [],
      indicators: [],
      deadlines: [],
      responsibilities: [],
      tableRows: [],
      findings: [],
    },
  };
}
