import type { ParsedDeadline } from '../../model/parsed-plan.js';
import { addDays, addMonths, formatPeriod } from '../../text/dates.js';
import { WORK_VERB } from './kind-rules.js';
import { parseNumeral } from '../../text/chinese-numerals.js';

/** What is known while the dates of a document are read. */
export interface DateContext {
  /** Year that 9月份 and 年底 mean when nothing nearer says so. */
  readonly planYear: number | null;
  /** 成文日期, from which 印发之日起30日内 counts. */
  readonly documentDate: string | null;
  /** Year of the last date named in the same sentence. */
  readonly nearYear: number | null;
}

export type Reading = Pick<ParsedDeadline, 'normalized' | 'kind'> & { readonly year: number | null };

export interface DeadlineRule {
  readonly name: string;
  /** Global; run over one half-width sentence. */
  readonly pattern: RegExp;
  /** Null: no deadline after all (a past year, a name). */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    context: DateContext,
    around: Around,
  ) => Reading | null;
}

/** Words next to a match. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const YEAR = '(?<year>(?:19|20)\\d{2}) ?年';
const MONTH = '(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月';
const DAY = '(?<day>\\d{1,2}) ?[日号]';
const PART_OF_MONTH = '(?:份|底|末|初(?!步)|中旬|上旬|下旬)';
const BEFORE = '(?:之前|以前|前|止)?';
const UP_TO = '(?:到|至|截至|截止|于|在|力争|确保|争取)?';

/** Verbs that turn a bare year or month into a deadline: 2020年初步建成. */
export const DONE_VERB =
  /^[,]?(?:,)?(?:要|将|应|须|务必|必须)?(?:初步|基本|全面|全部|正式|率先|如期|按期|总体)?(?:建成|完成|实现|达到|达|投入|投产|投用|竣工|开工|启动|交付|通车|开园|开业|开馆|开放|开学|开诊|开播|试开|试运营|主体|完工|投运|启用|合龙|贯通|并网|下线|通水|通气|通航|搬迁|运营|运行|形成|建立|创建|创成|消除|取得|出台|印发|上线|验收|开通|封顶|试运行|见效|到位|脱贫|摘帽|覆盖|落地|挂牌|召开|举办|底|量产|达产|招生|招录|开班|开赛|开拍|投运|发布|发放|清零|结束)/;

/** The same a few words on, for a date that opens its clause: 9月县实验小学建成招生. */
const DONE_LATER =
  /^[^,;。\d]{2,12}(?:建成|完工|竣工|开工|投产|投用|投入使用|达产|开园|开业|开馆|招生|通车|启用|交付|上线|封顶|验收)/;

const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 };

const by = (normalized: string | null, year: number | null, kind: ParsedDeadline['kind'] = 'by'): Reading => ({
  normalized,
  kind,
  year,
});

/** A year before the plan's is history. */
const isPast = (year: number, { planYear }: DateContext): boolean => planYear !== null && year < planYear;

const yearHere = ({ nearYear, planYear }: DateContext): number | null => nearYear ?? planYear;

const monthOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  parseNumeral(groups['month'] ?? '') ?? 0;

const dayOf = (groups: Readonly<Record<string, string | undefined>>): number | undefined =>
  groups['day'] === undefined ? undefined : Number(groups['day']);

/** Month that half a year, a quarter or the year's end closes with. */
function lastMonth(part: string): number {
  if (/上半年/.test(part)) return 6;
  if (/初$/.test(part)) return 1;
  const quarter = /([一二三四1-4]) ?个?季度?/.exec(part)?.[1];
  return quarter === undefined ? 12 : (QUARTERS[quarter] ?? 12);
}

/** How long the document itself holds (有效期至…, 自…起施行): no deadline of work. */
export const isValidity = ({ before, after }: Around): boolean =>
  /有效期(?:限|自|为|至|到)?[^,;。]{0,8}$/.test(before) || /^起?(?:正式)?施行/.test(after);

const PAST_BEFORE = /(?:去|上|前|往|历|每|当|同|近|跨|多|连|半)$/;
const RITUAL_AFTER = /^(?:考核|奖惩|总结|评比|述职|评议|决算|结余|余额|存量|人口|报表)/;

/** How dates are written. Earlier rules win where two overlap; of equal start the longer match wins. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    name: '印发之日起30日内',
    pattern:
      /(?:(?:自|从)[^,;。:自从]{0,10}|本[\u4e00-\u9fff]{2,4})?(?:印发|发布|公布|下发|实施|施行)(?:之日|后|日)?(?:起)?(?<count>\d{1,3}|[一二两三四五六七八九十]{1,3}) ?个?(?<unit>工作日|日|天|月|周)(?:之?内|前)/g,
    read: (groups, { documentDate }) => {
      const count = parseNumeral(groups['count'] ?? '');
      if (documentDate === null || count === null) return by(null, null, 'relative');
      if (groups['unit'] === '月') return by(addMonths(documentDate, count), null, 'relative');
      if (groups['unit'] === '周') return by(addDays(documentDate, count * 7), null, 'relative');
      return by(groups['unit'] === '工作日' ? null : addDays(documentDate, count), null, 'relative');
    },
  },
  {
    name: '用3—5年时间',
    pattern:
      /(?:经过|用|利用|通过) ?(?:\d{1,2} ?(?:-{1,2}|~|至|到) ?)?(?<count>\d{1,2}|[一二两三四五六七八九十]{1,2}) ?年(?:左右)?的?时间/g,
    read: (groups, { planYear }, { after }) => {
      // The bracket behind says which years: 用三年时间（2021—2023年）.
      if (/^\((?:19|20)\d{2}/.test(after)) return null;
      const count = parseNumeral(groups['count'] ?? '');
      const year = planYear === null || count === null ? null : planYear + count;
      return by(year === null ? null : formatPeriod(year), null, 'relative');
    },
  },
  {
    name: '每年5月至10月',
    pattern: new RegExp(`每年 ?\\d{1,2} ?月(?:份|初)? ?(?:-{1,2}|~|至|到) ?${MONTH}(?:份|底)?`, 'g'),
    read: (groups, { planYear }) =>
      by(planYear === null ? null : formatPeriod(planYear, monthOf(groups)), null, 'recurring'),
  },
  {
    name: '每季度结束后15日内',
    pattern: /每(?:个)?(?:年度?|季度?|月|半年|周)(?:结束|终了)?后的?第?\d{1,2} ?个?(?:工作日|日|天)(?:之?内|前)?/g,
    read: () => by(null, null, 'recurring'),
  },
  {
    name: '每年2月底前',
    pattern:
      /每(?:个)?(?:年|季度?|月|半年|周)(?:度)?(?:的)?(?:第[一二三]个月|首月|末月)?(?:(?<month>\d{1,2}) ?月)?(?:(?<day>\d{1,2}) ?[日号]|底|末|初|最后一个?工作日|\d个?工作日)?(?:之前|以前|前|内|报送|上报|反馈|汇报|(?<=末|底))/g,
    read: (groups, context) => {
      const year = context.planYear;
      const month = groups['month'] === undefined ? null : Number(groups['month']);
      return by(year === null || month === null ? null : formatPeriod(year, month, dayOf(groups)), null, 'recurring');
    },
  },
  {
    name: '从2019年起',
    pattern: new RegExp(`(?:从|自) ?${YEAR}(?:度)?(?: ?${MONTH}(?: ?${DAY})?)? ?(?:起|开始)(?!施行|实施之日)`, 'g'),
    read: (groups, context) => {
      const year = Number(groups['year']);
      if (isPast(year, context)) return null;
      return by(
        groups['month'] === undefined ? formatPeriod(year) : formatPeriod(year, monthOf(groups), dayOf(groups)),
        year,
        'start',
      );
    },
  },
  {
    name: '2020年起',
    pattern: new RegExp(`${YEAR}(?: ?${MONTH}(?: ?${DAY})?)?起(?!草|步|点|来|到|施行)`, 'g'),
    read: (groups, context) => {
      const year = Number(groups['year']);
      if (isPast(year, context)) return null;
      return by(
        groups['month'] === undefined ? formatPeriod(year) : formatPeriod(year, monthOf(groups), dayOf(groups)),
        year,
        'start',
      );
    },
  },
  {
    name: '2020年6月—2021年3月',
    pattern: new RegExp(
      `${YEAR}(?: ?(?<from>\\d{1,2}) ?月(?:份|底|初| ?\\d{1,2} ?日)?)? ?(?:-{1,2}|~|至|到) ?(?:(?<until>(?:19|20)\\d{2}) ?年)?(?: ?${MONTH}(?:份|底|初| ?${DAY})?)?`,
      'g',
    ),
    read: (groups, context) => {
      const year = Number(groups['until'] ?? groups['year']);
      if (isPast(year, context) || (groups['until'] === undefined && groups['month'] === undefined)) return null;
      return by(
        groups['month'] === undefined ? formatPeriod(year) : formatPeriod(year, monthOf(groups), dayOf(groups)),
        year,
        'period',
      );
    },
  },
  {
    name: '2020年9月15日前',
    pattern: new RegExp(`${UP_TO} ?${YEAR} ?${MONTH}(?: ?${DAY}| ?${PART_OF_MONTH})?${BEFORE}`, 'g'),
    read: (groups, context, { after }) => {
      const year = Number(groups['year']);
      // 2020年3月2日上午，区长主持召开…: the day of a meeting.
      if (isPast(year, context) || /^(?:上午|下午|晚上?)/.test(after)) return null;
      return by(formatPeriod(year, monthOf(groups), dayOf(groups)), year);
    },
  },
  {
    name: '2020.6.30前',
    pattern:
      /(?<![\d.])(?<year>(?:19|20)\d{2})[./-](?<month>\d{1,2})(?:[./-](?<day>\d{1,2}))?(?:月?底|末)?(?:之前|以前|前)/g,
    read: (groups, context) => {
      const year = Number(groups['year']);
      return isPast(year, context) ? null : by(formatPeriod(year, monthOf(groups), dayOf(groups)), year);
    },
  },
  {
    name: '2020年底前, 2020年上半年',
    pattern: new RegExp(
      `${UP_TO} ?${YEAR} ?(?<part>年?底|年?末|年?初(?!步|级|中|期|衷|心|始|高|具|显|审|稿|见)|上半年|下半年|第?[一二三四1-4] ?季度(?:末|底)?)${BEFORE}`,
      'g',
    ),
    read: (groups, context, { before }) => {
      const year = Number(groups['year']);
      if (isPast(year, context) || /(?:截至|与|比|较)$/.test(before)) return null;
      return by(
        formatPeriod(year, lastMonth(groups['part'] ?? '')),
        year,
        /半年|季度$/.test(groups['part'] ?? '') ? 'period' : 'by',
      );
    },
  },
  {
    name: '到2025年',
    pattern: new RegExp(`(?:到|至|截至|截止)(?:“十[一二三四五六七八九]五”末,?)? ?${YEAR}(?!度|级|代|来)`, 'g'),
    read: (groups, context) => {
      const year = Number(groups['year']);
      return isPast(year, context) ? null : by(formatPeriod(year), year);
    },
  },
  {
    name: '到2022年和2030年: the second year',
    pattern: new RegExp(`(?<=到 ?(?:19|20)\\d{2} ?年底?[、和及与] ?)${YEAR}底?`, 'g'),
    read: (groups, context) => {
      const year = Number(groups['year']);
      return isPast(year, context) ? null : by(formatPeriod(year), year);
    },
  },
  {
    name: '2020年前',
    pattern: new RegExp(`${YEAR}(?:之前|以前|前)`, 'g'),
    read: (groups, context) => {
      const year = Number(groups['year']);
      return isPast(year, context) ? null : by(formatPeriod(year), year);
    },
  },
  {
    name: '2020年初步建成',
    pattern: new RegExp(`(?<sure>确保|力争|争取|预计|拟于|于)? ?${YEAR}(?:内)?(?=[\\u4e00-\\u9fff,])`, 'g'),
    read: (groups, context, { before, after }) => {
      const year = Number(groups['year']);
      const later = context.planYear !== null && year > context.planYear && DONE_VERB.test(after);
      const opens = later || groups['sure'] !== undefined || before === '' || /(?:[,;。:(、]|其中)$/.test(before);
      if (isPast(year, context) || !opens || !(DONE_VERB.test(after) || WORK_VERB.test(after.replace(/^,/, ''))))
        return null;
      // The plan's own year says no more than 全年 unless the clause insists on it.
      const insists =
        groups['sure'] !== undefined || /内$/.test(groups['match'] ?? '') || after.includes(`${year + 1}年`);
      return year === context.planYear && !insists ? null : by(formatPeriod(year), year);
    },
  },
  {
    name: '“十四五”末',
    pattern: /(?:到|至)?“?十(?<plan>[三四五六七])五”?(?:时期)?(?:期)?末/g,
    read: (groups, context) => {
      const year = 1955 + 5 * (10 + (parseNumeral(groups['plan'] ?? '') ?? 0));
      return isPast(year, context) ? null : by(formatPeriod(year), year);
    },
  },
  {
    name: '明年3月底前',
    pattern: new RegExp(
      `${UP_TO}(?<which>明年|次年|翌年|今年|本年)(?:度)? ?(?:${MONTH}(?: ?${DAY}| ?${PART_OF_MONTH})?|(?<part>年?底|年?末|年?初(?!步|级)|上半年|下半年|第?[一二三四1-4] ?季度(?:末|底)?|内))${BEFORE}`,
      'g',
    ),
    read: (groups, context) => {
      if (context.planYear === null) return by(null, null);
      const year = context.planYear + (/明|次|翌/.test(groups['which'] ?? '') ? 1 : 0);
      if (groups['month'] !== undefined) return by(formatPeriod(year, monthOf(groups), dayOf(groups)), year);
      return by(formatPeriod(year, lastMonth(groups['part'] ?? '')), year);
    },
  },
  {
    name: '3月1日—10日',
    pattern: /(?<![\d年])(?<month>\d{1,2}) ?月 ?\d{1,2} ?日? ?(?:-{1,2}|~|至|到) ?(?<day>\d{1,2}) ?日/g,
    read: (groups, context) => {
      const year = yearHere(context);
      return by(year === null ? null : formatPeriod(year, monthOf(groups), dayOf(groups)), year, 'period');
    },
  },
  {
    name: '1月至6月',
    pattern:
      /(?<!\d)(?<from>\d{1,2}) ?月?(?:份|底|初|(?<=月) ?\d{1,2} ?日)? ?(?:-{1,2}|~|至|到) ?(?<next>次年|翌年|明年)? ?(?<month>\d{1,2}) ?月(?:份|底|初| ?(?<day>\d{1,2}) ?日)?/g,
    read: (groups, context) => {
      const here = yearHere(context);
      const year = here !== null && groups['next'] !== undefined ? here + 1 : here;
      return by(year === null ? null : formatPeriod(year, monthOf(groups), dayOf(groups)), year, 'period');
    },
  },
  {
    name: '10月1日起',
    pattern: new RegExp(
      `(?:从|自) ?(?<![\\d年])${MONTH}(?: ?${DAY})? ?(?:起|开始)(?!施行)|(?<![\\d年])(?<month2>\\d{1,2}) ?月(?:份|(?: ?(?<day2>\\d{1,2}) ?日))?起(?!施行|草|步|点|来|到)`,
      'g',
    ),
    read: (groups, context) => {
      const year = yearHere(context);
      const month = parseNumeral(groups['month'] ?? groups['month2'] ?? '') ?? 0;
      const day = groups['day'] ?? groups['day2'];
      return by(
        year === null ? null : formatPeriod(year, month, day === undefined ? undefined : Number(day)),
        year,
        'start',
      );
    },
  },
  {
    name: '9月份, 6月底前, 3月15日前',
    pattern: new RegExp(
      `${UP_TO}(?<![\\d年“十-]|[个每])(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月(?:(?: ?${DAY}) ?(?:之前|以前|前)?| ?${PART_OF_MONTH}(?:之前|以前|前)?|(?:之前|以前|前)|(?=[\\u4e00-\\u9fff)]))`,
      'g',
    ),
    read: (groups, context, { before, after }) => {
      const year = yearHere(context);
      const month = monthOf(groups);
      if (month < 1 || month > 12 || /[”》]/.test(after.slice(0, 1))) return null;
      const bare = !/[日号份底末初旬前]$/.test(groups['match'] ?? '');
      const opens = before === '' || /[,;。、]$/.test(before);
      // 考核验收（12月）
      const alone = /\($/.test(before) && /^\)/.test(after);
      if (bare && !DONE_VERB.test(after) && !WORK_VERB.test(after) && !(opens && DONE_LATER.test(after)) && !alone)
        return null;
      if (/(?:去年|上年|每年|截至)$/.test(before) || /^(?:的|日)/.test(after)) return null;
      return by(year === null ? null : formatPeriod(year, month, dayOf(groups)), year);
    },
  },
  {
    name: '年底前, 上半年, 一季度',
    pattern:
      /(?:到|至|在|于)?(?<part>年底|年末|年内|上半年|下半年|第?[一二三四] ?季度(?:末|底)?|(?<![\d.])第?[1-4] ?季度(?:末|底)?|全年)(?<until>之前|以前|前|内)?/g,
    read: (groups, context, { before, after }) => {
      const part = groups['part'] ?? '';
      if (PAST_BEFORE.test(before) || /\d$/.test(before) || RITUAL_AFTER.test(after) || /^(?:度|计|均)/.test(after))
        return null;
      if (
        part === '年末' &&
        groups['until'] === undefined &&
        !/^(?:到|至)/.test(groups['match'] ?? '') &&
        !DONE_VERB.test(after)
      )
        return null;
      if (part === '年内' && /[\d一二两三四五六七八九十几]$/.test(before)) return null;
      const year = /次$/.test(before) ? null : yearHere(context);
      const month = formatPeriodOf(part, year);
      return by(month, year, /半年|季度$|全年/.test(part) && groups['until'] === undefined ? 'period' : 'by');
    },
  },
];

function formatPeriodOf(part: string, year: number | null): string | null {
  return year === null ? null : formatPeriod(year, lastMonth(part));
}
