/** What a column of a breakdown table holds, told by its heading (spaces taken out). First match wins. */
export type ColumnRole =
  'index' | 'category' | 'lead' | 'support' | 'responsible' | 'leader' | 'deadline' | 'other' | 'task';

export const COLUMN_RULES: readonly { readonly role: ColumnRole; readonly pattern: RegExp }[] = [
  { role: 'index', pattern: /^(?:序号|编号|号|序|No\.?|项号)$/i },
  { role: 'deadline', pattern: /时限|完成时间|期限|时间节点|时间要求|完成日期|^时间$|进度时间|起止时间/ },
  { role: 'leader', pattern: /领导|责任人|负责人|联络员|联系人|分管|县长|市长|区长/ },
  { role: 'lead', pattern: /^(?:牵头|主办|主要责任|第一责任)|牵头(?:单位|部门|责任|科室)|主办(?:单位|部门)/ },
  {
    role: 'support',
    pattern: /^(?:配合|协同|协办|协助|协作|参与|参加|其他责任|会办)|(?:配合|协办|协同|参与)(?:单位|部门|责任)/,
  },
  {
    role: 'responsible',
    pattern:
      /(?:责任|负责|承办|落实|实施|指导|执行|承担|主管)(?:单位|部门|科室|处室|机构|主体|分工)|^(?:单位|部门|分工|责任分工|任务分工)$/,
  },
  {
    role: 'other',
    pattern: /进展|完成情况|落实情况|进度|状态|备注|来源|范围|问题|下一步|得分|分值|考核|投资|地点|成果/,
  },
  { role: 'category', pattern: /类别|分类|^方面$|领域|板块|^项目$|大类|^类$|一级|任务类/ },
  { role: 'task', pattern: /任务|工作|事项|举措|措施|内容|目标|要点|指标|项目|名称|要求|改革/ },
];

/** A line between rows that names the group of the rows below it. */
export const LONGEST_CATEGORY = 60;
