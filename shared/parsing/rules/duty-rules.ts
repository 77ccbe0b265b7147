/** How the words of a duty bracket (分工括注) are read. All patterns are for half-width text. */

export type DutyRole = 'lead' | 'support' | 'guide' | 'leader' | 'ignore' | 'rule';

export interface DutyLabel {
  readonly pattern: RegExp;
  readonly role: DutyRole;
}

const LABEL_END = '(?:[/(][^)/:]{0,12}\\)?)? ?:';

/** “牵头单位：A、B”. First match wins; group 0 is cut off. */
export const DUTY_LABELS: readonly DutyLabel[] = [
  {
    role: 'leader',
    pattern: new RegExp(
      `^(?:市|县|区|镇)?(?:牵头|责任|分管|包保|包联|主管|联系|挂钩|牵头责任|分管责任|牵头负责)(?:市|县|区|镇|委|政府)?(?:领导|县长|市长|区长|负责人|责任人)${LABEL_END}|^(?:责任人|负责人|联络员|联系人|具体责任人|第一责任人|直接责任人)${LABEL_END}`,
    ),
  },
  {
    role: 'lead',
    pattern: new RegExp(
      `^(?:牵头|主办|主要责任|牵头责任|责任牵头|牵头负责|牵头推进|牵头落实|主要负责|主责|第一责任|组织牵头|总牵头|市级牵头|县级牵头|区级牵头)(?:单位|部门|科室|股室|处室|机构|委室|局|和责任单位|单位\\(部门\\))?${LABEL_END}`,
    ),
  },
  {
    role: 'support',
    pattern: new RegExp(
      `^(?:配合|协办|协同|协助|协作|参与|参加|会办|协同配合|配合责任|协同责任|其他责任|参与配合|支持|协调)(?:单位|部门|科室|股室|处室|机构|委室|和县级部门)?${LABEL_END}`,
    ),
  },
  { role: 'guide', pattern: new RegExp(`^(?:指导|业务指导)(?:单位|部门)?${LABEL_END}`) },
  {
    role: 'ignore',
    pattern: new RegExp(
      `^(?:完成时限|完成时间|时限|时间|完成期限|办结时限|时间要求|时间节点|适用范围|推广范围|实施范围|备注|说明|注|进度|目标|成果|成果形式|任务来源|来源|督查单位|督办单位|联系电话|电话)${LABEL_END}`,
    ),
  },
  {
    // 责任单位 alone leads; beside a 牵头单位 it supports.
    role: 'rule',
    pattern: new RegExp(
      `^(?:责任|负责|承办|推进|落实|实施|执行|承担|分工|具体责任|具体负责|责任落实|完成)(?:单位|部门|科室|股室|处室|机构|主体|分工)?${LABEL_END}`,
    ),
  },
];

export interface DutyVerb {
  readonly pattern: RegExp;
  readonly role: DutyRole;
}

/** “A、B牵头”: the verb at the end of a piece. First match wins; the match is cut off. */
export const DUTY_VERBS: readonly DutyVerb[] = [
  { role: 'lead', pattern: /负(?:总责|主责|主要责任)$/ },
  { role: 'lead', pattern: /(?:共同|联合)?牵头(?:负责|落实|组织|抓总|组织实施|推进|办理|会同有关部门负责|协调)?$/ },
  {
    role: 'support',
    pattern:
      /(?:(?:按照?|根据|依)(?:各自)?职(?:责|能)(?:分工)?)?(?:等)?(?:共同|积极|密切|协同|协助|参与)?(?:配合|参与|协助|参加|协办|协同|会办|支持)(?:实施|推进|做好|落实|负责)?$/,
  },
  { role: 'guide', pattern: /(?:负责)?(?:业务|具体|加强)?指导(?:督促|监督)?$/ },
  {
    role: 'rule',
    pattern:
      /(?:(?:按照?|根据|依)(?:据)?(?:各自)?(?:职责|职能|分工|任务)(?:和?(?:分工|任务))?|(?:各司其职|各负其责|分别|共同|具体|统筹|主要|分工|联合|组织|直接|全面|总)){0,3}(?:负责|落实|承办|主办|组织实施|实施|推进|办理|完成)(?:落实|实施|推进|办理)?$/,
  },
];

/** 会同/配合 between two lists: what follows supports. */
export const DUTY_JOIN = /(?:牵头|主办)?,?(?:会同|联合)(?=[\u4e00-\u9fff])/;

/** Said once, for all that follows or for the whole document: the first unit of a list leads. */
export const FIRST_LEADS =
  /(?:列|排|排名|排序|位于|列在|排在|居|名列)(?:在)?(?:第一|首|最前|前)(?:位|个|名)?(?:者|的)?[^。;)]{0,10}(?:为|是|系)(?:牵头|主办|主要责任|第一责任)|(?:第一个?|首个|首位|第一位|排在首位的?)(?:责任)?(?:单位|部门)(?:者)?(?:为|是|系)(?:牵头|主办|主要责任)|首(?:列|位)(?:单位|部门|者)?(?:为|是)(?:牵头|主办)/;
/** The rule begins here rather than holding everywhere. */
export const FROM_HERE_ON = /下同|后同|以下同/;

/** A bracket that only looks like a duty: explanations, conditions, names. */
export const NOT_A_DUTY = /以下(?:简称|统称|称)|详见|参见|见附件|含|包括|除外|不含|指的|即|例如|其中|由.{2,30}由|.由/;

/** Ends of unit names. */
export const UNIT_END =
  /(?:局|委|办|部|厅|署|司|院|会|处|科|股|室|站|所|队|庭|中心|政府|公司|集团|银行|支行|分行|分局|支队|大队|银监|海关|学校|学院|大学|医院|协会|联盟|社|馆|厂|镇|乡|街道|社区|村|园|区|市|县|州|盟|旗|省|单位|部门|机构|地区|企业|管委会|指挥部|专班|工作组|领导小组|委员会|办公室|妇联|残联|工会|文联|科协|侨联|团委|工商联|税务|气象|消防|电力|供电|邮政|电信|移动|联通|平台|公安|法院|检察院|人行|基地|部队|武装部|党校|分中心|总社|银保监|组委|监狱|组|发改|财政|档案|组织|宣传|统战|政法|纪委监委|各方)$/;

/** Names with 、 inside: 各区、县级市 / 各省、自治区、直辖市人民政府. The later parts name kinds of regions. */
export const REGION_WORD =
  /^(?:县级?市|市|县|区|县区|旗|镇|乡|街道|乡镇|镇街|自治区|自治州|自治县|直辖市|州|盟|省|开发区|高新区|园区|功能区|管理区|新区|农场|林场|村|社区|场|办事处)(?:\([^)]{1,12}\))?(?:人民)?(?:政府|管委会|党委政府|党委|办事处|党工委|街道)?$|^(?:人民政府|政府|办事处|管委会|党委|党工委)$/;
