import type { Comparator } from '../../model/parsed-plan.js';
import type { Quantity, UnitFamily } from '../../text/amounts.js';

/** Where a number stands; all strings are half width. */
export interface NumberPlace {
  readonly quantity: Quantity;
  /** The clause (between ， ； 。 ：) before the number and after its unit. */
  readonly before: string;
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** The plan's year: what is said of an earlier one is history. */
  readonly planYear: number | null;
  /** The number stands in “…” or 《…》. */
  readonly quoted: boolean;
  /** The words of the round bracket that it stands in; null outside. */
  readonly bracket: string | null;
}

export interface RejectRule {
  readonly name: string;
  readonly applies: (place: NumberPlace) => boolean;
  /** The number is part of the name of what is counted next: 10亿元 in 其中10亿元项目5个. */
  readonly names?: true;
}

const isFamily = (place: NumberPlace, ...families: UnitFamily[]): boolean => families.includes(place.quantity.family);

/** A limit that is fallen short of or passed, said without a 不 before it. */
const LIMIT_WORD = /(?<!不|不得|不能|确保|力争|争取)(?:低于|少于|小于|高于|超过|达到|不足|未达到?|达不到|不满)$/;
/** Words after a limit that make it a description: 5亿元以上项目, 10蒸吨及以下的锅炉. */
const LIMIT_THEN_NOUN =
  /^(?:及|\(含\))?(?:以上|以下|以内|及以上|及以下)(?:\([^)]{0,10}\))?(?:的|各类|规模|重大|大)*(?=[\u4e00-\u9fff“\d])/;
/** After such a limit the number itself is the task: 50亿元以上资金. */
const TASK_NOUN =
  /^(?:及|\(含\))?(?:以上|以下|以内)(?:的)?(?:资金|贷款|投资|债券|融资|专项|补助|到位|税收|产值|收入|任务|目标|高标准|土地|造林|绿化|面积)/;
const POLICY = /补贴|补助|奖励|奖补|资助|罚款|处罚|津贴|额度|限额|上限|给予|一次性|收费|缴纳|押金|保证金|最低工资|贴息/;
const RAISED = /(?:提高|新增|再增|提标|增加|提升|上调|扩大|达(?!标))(?:到|至)?|争取|落实|兑现|发放|安排|投入|完成/;

/** What a change is measured against: 比上年降低, 较2020年下降. */
const BASELINE =
  /(?:比|较|与)(?:去年|上年度?|上一年|(?:19|20)\d{2} ?年)(?:底|末|同期|相比)*(?=[^,]{0,4}(?:增|降|减|提|升|压|缩|高|低))/g;
/** 去年…, and what follows it up to the next clause of the present. */
const PAST_CLAUSE = /(?:^|[;,])(?:去年|上年|过去一年)(?!的|底前|结转)([^;。]*),$/;
const PRESENT = /今年|明年|本年|力争|争取|确保|要|计划|目标|预期|将|\d{4}年/;
/** Characters looked at around a clause, so that endless sentences stay cheap. */
const REACH = 120;
const SUBSIDY = /给予|予以|奖励|补助|补贴|奖补|资助/;

/** Numbers that promise nothing. First match wins; the order does not matter. */
export const REJECT_RULES: readonly RejectRule[] = [
  { name: 'part of a quoted name', applies: ({ quoted }) => quoted },
  {
    name: 'inside an explaining bracket',
    applies: ({ bracket }) =>
      bracket !== null &&
      !/^(?:其中|含|力争|确保|不低于|不少于|增长|同比|较|比|约|目标|同口径|可比|按可比)/.test(bracket),
  },
  {
    name: 'all there are, or how far around',
    applies: (place) =>
      (isFamily(place, 'count') && /(?:^|[,、对为])全(?:省|市|县|区|镇|乡|域|街道)$/.test(place.before)) ||
      (isFamily(place, 'size') && /(?:周边|周围|方圆|附近|两侧|半径)$/.test(place.before)),
  },
  { name: 'ordinal', applies: ({ before }) => /(?:第|前|No\.?|编号|[甲乙丙])$/.test(before) },
  {
    name: 'age, year, duration',
    applies: (place) =>
      isFamily(place, 'time') &&
      ((/^(?:年|岁|周岁|周|秒)$/.test(place.quantity.unit) && !/寿命/.test(place.before)) ||
        !/压缩|缩短|缩减|压减|减少|提速|控制|办结|时限|周期|期限|用时|天数|时长|寿命|时间(?!节点)|住院日/.test(
          place.before,
        )),
  },
  {
    name: 'declared count',
    applies: (place) =>
      isFamily(place, 'count') &&
      (/^[:：]/.test(place.after) ||
        (/^大?类$/.test(place.quantity.unit) &&
          /^[\u4e00-\u9fff]/.test(place.after) &&
          !/(?:新增|增加|达到?|扩大到|取消|下放|精简|压减)$/.test(place.before)) ||
        (/^(?:个)?(?:方面|部分|环节|阶段|维度|层面|关键|问题|坚持|必须|方向|原则|要素|部门|成员单位)/.test(
          place.after,
        ) &&
          !/建设|实施|(?:压缩|压减|减少|精简|缩减)(?:至|到|为)$/.test(place.before)) ||
        (/(?:以下|如下|下列|上述|这|共|共计|合计|包括)$/.test(place.before) &&
          !/^[^,]*(?:开工|竣工|投产|建成|完成)/.test(place.after))),
  },
  {
    name: 'class of things',
    applies: (place) =>
      isFamily(place, 'money', 'size') && LIMIT_THEN_NOUN.test(place.after) && !TASK_NOUN.test(place.after),
  },
  {
    name: 'class of things before another number',
    names: true,
    applies: (place) =>
      (isFamily(place, 'count') && /^以上(?:的)?[^,;、。\d]{1,20}\d/.test(place.after)) ||
      (isFamily(place, 'money', 'size') &&
        /^(?:级|规模)?的?(?:项目|企业|产业|园区)[^,;、。\d]{0,6}\d/.test(place.after)),
  },
  {
    name: 'those who reach a limit',
    applies: ({ before, after }) =>
      (/^(?:对|凡)[^,]{2}/.test(before) && /^及?(?:以上|以下|以内)(?:的|或)/.test(after)) ||
      (/^(?:对|凡|将)/.test(before) &&
        /^的(?:县|市|区|乡|镇|街道|村|单位|部门|个人|企业|地区|园区|项目|业主|学校)/.test(after)) ||
      (LIMIT_WORD.test(before) && /^(?:以上|以下|以内)?(?:的(?:$|,)|时(?:$|,|[^间限]))/.test(after)),
  },
  {
    name: 'below a limit something follows',
    applies: ({ before, after, sentence, quantity }) =>
      LIMIT_WORD.test(before) &&
      /^(?:[、和或及][^,;。]{1,20})?的/.test(after) &&
      /不予|不得|不再|一律|约谈|退出|清退|淘汰|通报|问责|责令|限期|处罚/.test(
        sentence.slice(quantity.end, quantity.end + REACH),
      ),
  },
  {
    name: 'grade of an accident',
    applies: ({ before, after }) =>
      (/(?:死亡|重伤|受伤|伤亡)$/.test(before) && /^(?:以上|以下)?的?[^,;。]{0,6}(?:事故|案件|事件)/.test(after)) ||
      (/(?:^|对|凡|每)[^,]{0,6}发生$/.test(before) && /^[^,;。]{0,16}(?:事故|案件|事件)的/.test(after)),
  },
  {
    name: 'somebody to be named',
    applies: ({ before, after }) =>
      /(?:联络员|联系人|负责人|责任人|专人)$/.test(before) ||
      /^(?:联络员|联系人|负责人|责任人|专人|负责同志)/.test(after),
  },
  { name: 'weight in an assessment', applies: ({ before }) => /(?:权重|分值|占比分)[^,;]{0,8}$/.test(before) },
  {
    name: 'ceiling of one case',
    applies: (place) =>
      (isFamily(place, 'money') && /最高(?:不超过|可达|可|为|达)?$/.test(place.before)) ||
      (isFamily(place, 'time') &&
        /(?:使用|贷款|借款|还款|担保|授信|宽限|展期|租赁|补贴)(?:期限?|时限|时间)(?:最长)?(?:不超过|可达|可|为)?$/.test(
          place.before,
        )),
  },
  {
    name: 'class of things, limit before',
    applies: ({ before, after }) =>
      /(?:超过|低于|高于|达到|不足|不到|不满|满|小于|大于|超)$/.test(before) &&
      /^(?:以上|以下)?的[\u4e00-\u9fff]/.test(after) &&
      /对|凡|将|在|为/.test(before),
  },
  {
    name: 'eligibility',
    applies: ({ before, sentence, quantity }) =>
      /(?:注册资本金?|实缴资本|净资产|营业收入|销售收入|纳税(?:总额|额)?)(?:均|应|须)?(?:不低于|不少于|达到?|超过)$/.test(
        before,
      ) &&
      /应当|须|符合|具备|条件|认定|给予/.test(
        sentence.slice(Math.max(0, quantity.start - REACH), quantity.end + REACH),
      ),
  },
  {
    name: 'share or ceiling of a subsidy',
    applies: (place) =>
      isFamily(place, 'money', 'percent') &&
      SUBSIDY.test(place.sentence.slice(Math.max(0, place.quantity.start - REACH), place.quantity.end + REACH)) &&
      (/(?:最高|最多|上限|封顶)(?:不超过|不得超过|为|达|可达)?$/.test(place.before) ||
        /^(?:以内|以下)?的?(?:标准|比例|额度)?(?:给予|予以|奖励|补助|补贴)/.test(place.after)),
  },
  {
    name: 'standard of provision',
    applies: ({ before, after }) => /按照?每/.test(before) && /标准|配建|配置|配备/.test(after),
  },
  {
    name: 'property of a project',
    applies: ({ before, after, quantity }) =>
      (/^(?:以上)?的/.test(after) &&
        /(?:总投资|投资|占地|占地面积|年产|日处理|日产|年处理|注册资本|总造价|净高|直径|宽)(?:约|为|达|近|超)?$/.test(
          before,
        )) ||
      (/(?:年产|日处理|日产|年处理|注册资本)[^,]{0,8}$/.test(before) && /项目|工程|生产线|厂/.test(after)) ||
      // 总投资30亿元的物流园、20亿元的电池厂等
      (quantity.family === 'money' && /^的/.test(after) && /总投资[^,]*\d[万亿]?元的[^,]*、$/.test(before)) ||
      (quantity.family === 'money' && /总投资(?:约|为|达|近|超)?$/.test(before) && !/计划|完成|新增/.test(before)),
  },
  {
    name: 'past year',
    applies: ({ before, planYear }) => {
      const years = [
        ...before.replace(BASELINE, '').matchAll(/((?:19|20)\d{2}) ?年(?!度?(?:底|末)?(?:以来|基础))/g),
      ].map((match) => Number(match[1]));
      return planYear !== null && years.length > 0 && Math.max(...years) < planYear;
    },
  },
  {
    name: 'past',
    applies: ({ before, after }) =>
      /去年|上年|上一年|上年度|往年|目前|现行|现有|现已|已经|截至|过去|以来|同期|原有|历史(?:最|同期|性)/.test(
        before.replace(BASELINE, '').slice(-24),
      ) ||
      (/(?:^|[^而早])已(?:完成|建成|实现|达|有|累计)/.test(before.slice(-16)) &&
        !/力争|确保/.test(before) &&
        !/^[^,]{0,12}(?:全面|全部|加快)/.test(after)),
  },
  {
    name: 'starting point',
    applies: ({ before, after }) =>
      /(?:从|由)(?:原来|目前|现在|现行|现有|去年|上年)?的?(?:\d{4}年的?)?[^,\d]{0,6}$/.test(before) &&
      /^[^,。]{0,10}(?:到|至|为|降)/.test(after) &&
      /^[^,。]{0,4}(?:提高|增加|增长|提升|扩大|上升|压缩|缩短|缩减|下降|降低|降|减少|调整|精简|压减|变|上调|下调|延长|增|提|升)/.test(
        after,
      ),
  },
  {
    name: 'past year, said in a clause before',
    applies: ({ before, sentence, quantity }) => {
      const end = quantity.start - before.length;
      const said = PAST_CLAUSE.exec(sentence.slice(Math.max(0, end - REACH), end));
      return said !== null && !PRESENT.test(`${said[1] ?? ''}${before}`);
    },
  },
  { name: 'basis', applies: ({ after }) => /^[^,。]{0,6}的?基础上/.test(after) },
  {
    name: 'policy parameter',
    applies: (place) =>
      isFamily(place, 'money') &&
      (POLICY.test(place.before) || /^[^,]{0,6}(?:的)?(?:补贴|补助|奖励|奖补|罚款|罚金|标准)/.test(place.after)) &&
      (!RAISED.test(place.before) || /对.*(?:奖励|奖补|补助|补贴|资助)$/.test(place.before)),
  },
  {
    name: 'permission',
    applies: ({ before }) => /(?:可|可以|允许)(?:适当)?(?:降|提高|减|放宽|下调|上浮|下浮)[^,]{0,4}$/.test(before),
  },
  {
    name: 'condition',
    applies: ({ before, after }) =>
      /(?:年满|未满|不满|工作满|具有|具备|连续|经历|经验|逾期(?!率)|超期(?!率)|最多跑|只跑|最多只?需|每满|每增加|凡|厚度|低于国家|时速|半径|直径|海拔|减按|税率|利率|费率|股权|持股|首付)[^,]{0,4}$/.test(
        before,
      ) || /^(?:以上)?(?:学历|职称|工作经|经验|一遇|一周期|一次性|强(?:企业)?|制)/.test(after),
  },
];

/** Words of work or of a state to be reached: a count beside one of them is a target. */
export const TARGET_WORD =
  /新建|新增|净增|取消|下放|新开|开发|接种|加装|免费|筛查|体检|硬化|亮化|清淤|疏浚|加固|维修|翻建|搬迁|入住|打通|轮训|普查|摸排|调处|取缔|推荐|征集|采购|配建|回收|通车|新设|新引|新认|新培|新签|新改|改建|扩建|改造|建设|建成|建立|建好|建|完成|实施|实现|培育|培养|引进|引育|引入|打造|创建|创成|争创|争取|争|力争|推进|推动|开展|举办|举行|组织|召开|设立|成立|组建|认定|评选|选树|选派|选聘|招引|招聘|招商|签约|落地|开工|竣工|投产|投用|启动|推出|推广|发放|发展|修复|治理|整治|淘汰|关停|退出|拆除|拆迁|征收|征迁|征地|供应|收储|盘活|出让|消化|处置|清理|安置|回迁|交付|解决|办好|办理|办结|化解|新|增加|增|扩|达到|达|不少于|不低于|至少|超过|突破|以上|左右|保持|稳定|控制|减少|压减|压缩|下降|降低|提高|提升|帮扶|帮助|支持|扶持|储备|谋划|申报|申请|获批|上市|挂牌|入库|入统|升规|纳统|出台|制定|编制|修订|发布|培训|就业|转移|脱贫|受益|惠及|服务|带动|覆盖|配备|配置|购置|更新|升级|提标|铺设|敷设|安装|架设|开通|运行|运营|保护|种植|栽植|植树|造林|绿化|补植|养殖|出栏|存栏|收购|销售|接待|吸引|吸纳|聚集|集聚|落户|入驻|孵化|转化|授权|专利|登记|评定|创评|验收|检查|检测|抽检|监测|巡查|排查|演练|宣讲|演出|放映|送|走访|慰问|救助|资助|选择|遴选|试点|示范|建档|确保|计划|安排|投放|投资|融资|外派|培植|壮大|做强|做大|充实|补充|招录|录用|招收|招生|发表|出版|创作|拍摄|举报|查处|破获|通过|取得|获得|获评|命名|表彰|评为|荣获|达标|接入|上线|更换|替换|归集|整合|流转|整理|复垦|结对|梳理|补种|抚育|管护|轮换|兑现|减免|调解|编写|研发|攻关|抽查|确权|发证|签订|撤并|关闭|封存|出动|派出|派驻|抽调|刷写|张贴|播放|[降升增减压]至|降到/;

/** A count after an enumeration (A、B等8个区域) needs a word of work after it. */
export const ENUMERATION = /等$/;

/** 约 as in 约5个, not the end of 签约, 履约, 节约. */
export const ABOUT = '(?<![签履契预节条合公制特邀集违])约';

export interface ComparatorRule {
  readonly comparator: Comparator;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** How firm the number is. First match wins; 力争 and ranges are handled apart. */
export const COMPARATOR_RULES: readonly ComparatorRule[] = [
  {
    comparator: '<=',
    before: /(?:不(?:得|能|宜)?(?:超过|高于|大于|多于|超)|最多|至多|(?<!不|不得|不能)(?:低于|小于|少于)|≤|<=|<)$/,
  },
  {
    comparator: '>=',
    before:
      /(?:不(?:得|能)?(?:少于|低于|小于|下于)|(?:至少|最少|不少于)[\u4e00-\u9fff]{0,4}|(?<!不|不得|不能)(?:高于|超过|突破|大于|超)|逾|≥|>=|>)$/,
  },
  { comparator: '<=', after: /^(?:及|\(含\))?(?:以内|之内|以下|内(?=$|[,;。、)]))/ },
  { comparator: '>=', after: /^(?:及|\(含\))?(?:以上|之上)/ },
  { comparator: '约', after: /^(?:左右|上下)/ },
  { comparator: '约', before: new RegExp(`(?:${ABOUT}|约为|近|大概|基本达到)$`) },
];

/** Softening words that make a target aspirational. */
export const ASPIRATION = /力争|争取|争创|力求|争当|争办/;
/** A clause that opens with one of these is a promise of its own; 力争 does not reach into it. */
export const NEW_PROMISE =
  /^(?:并|且|同时|还要?)?(?:确保|完成|实现|新增|新建|计划|达到|建设|实施|推进|培育|引进|开展|组织|申报|举办|保持|控制|保证|必须|要)/;

/** Growth words: the percentage after them is a rate, not a level. */
export const GROWTH =
  /(增长|增幅|增速|增加|提高|提升|上升|递增|增收|扩大|下降|降低|减少|压减|压缩|缩减|缩短|削减|下调|回落|降幅|减|降)(?:率|速度|幅度|目标|速)?(?:保持|维持|稳定|控制|达|为|在|到达|力争|争取|确保|不低于|不少于|不小于|高于|超过|至少|大于|超|约|实现|预期|目标|左右)*$/;
export const DECLINE = /^(?:下降|降低|减少|压减|压缩|缩减|缩短|削减|下调|回落|降幅|减|降)/;

/** Rhythms in front of a number. */
export const PER = /每(季度|个季度|季|月|个月|年|半年|周|天|日)|(年均|月均|季均)/;
