/**
 * The words that decide whether a change of a sentence touches the assignment. Office texts are rewritten with a small
 * stock of phrases; this table is that stock.
 */

/** Words that may come and go without changing what is to be done. Longer ones first. */
const fillers = [
  '千方百计',
  '坚定不移',
  '进一步',
  '有力有序',
  '切实',
  '扎实',
  '大力',
  '积极',
  '全面',
  '着力',
  '深入',
  '持续',
  '不断',
  '努力',
  '认真',
  '坚持',
  '继续',
  '有效',
  '充分',
  '稳步',
  '有序',
  '加快',
  '抓紧',
  '及时',
  '全力',
  '奋力',
  '务必',
  '相关',
  '有关',
  '等',
  '的',
  '了',
  '地',
  '并',
  '要',
  '将',
];

/** One word for words that say the same. The first of each row stands for the others. */
const sameWords: readonly (readonly string[])[] = [
  ['做好', '抓好', '搞好'],
  ['推进', '推动', '促进'],
  ['加强', '强化'],
  ['完善', '健全'],
  ['提高', '提升'],
  ['建立', '构建'],
  ['力争', '争取'],
  ['保证', '确保'],
  ['和', '以及', '与', '及'],
  ['对于', '对'],
  ['全年', '年内'],
];

/** Words of denial: one more or one less turns the sentence round. */
export const negations = /不得|不能|不准|不再|不予|不|未|无|禁止|严禁|杜绝|停止|取消|免除|暂缓/gu;

/** Words that bound a number or a promise. */
export const bounds =
  /以上|以下|以内|不少于|不低于|不高于|不超过|不大于|至少|最多|力争|争取|确保|保证|超过|左右|约|每年|每季度|每季|每月|每周/gu;

/** 时间词 without digits. */
export const timeWords =
  /上半年|下半年|年底前|年底|年末|年内|全年|[一二三四]季度|月底|月初|月中|上旬|中旬|下旬|春节前|汛期前|长期/gu;

/** What is to be done. */
export const actions =
  /建设|建成|新建|改建|扩建|完成|启动|开工|竣工|投产|投用|交付|引进|招引|培育|认定|申报|争创|创建|制定|出台|印发|修订|编制|研究|谋划|储备|实施|开展|组织|召开|举办|落实|执行|推进|加强|完善|提高|建立|保证|力争|整治|治理|整改|清理|处置|盘活|拆除|拆迁|征收|安置|验收|审批|审计|检查|督查|考核|监督|管理|服务|协调|指导|配合|牵头|负责|支持|扶持|鼓励|引导|探索|试点|推广|深化|扩大|减少|降低|压减|控制|取消|停止|暂停|撤销|合并|成立|组建|设立|新增|增加|保障|保护|修复|改造|提供|筹集|拨付|融资|上报|报送|公开|宣传|培训|选拔|招聘|调查|评估|论证|筛选|化解|防范/gu;

/** An office by the ending of its name. */
export const unitNames =
  /[\u4e00-\u9fff]{1,10}?(?:管委会|党工委|委员会|办公室|分局|管理局|局|街道办|项目办|征迁办|金融办|部门|单位|公司|中心|集团|镇政府|区政府|市政府|村（社区）)/gu;

const fillerWords = new RegExp(fillers.join('|'), 'gu');
const standIns = new Map(sameWords.flatMap(([first = '', ...others]) => others.map((word) => [word, first] as const)));
const others = new RegExp([...standIns.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');

/** The sentence without fillers, one word for words that say the same. For comparing only. */
export function essential(even: string): string {
  return even.replace(others, (word) => standIns.get(word) ?? word).replace(fillerWords, '');
}
