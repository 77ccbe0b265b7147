/** Titles of sections about the past: their numbers are results, not targets. */
export const REVIEW_TITLE =
  /^(?:过去|去年|五年来|一年来|本届政府)|回顾|工作总结|总结$|(?:取得|主要)的?(?:成绩|成效|成就)|完成情况|进展情况|工作情况|工作开展情况|发展成就|存在的?(?:主要)?(?:问题|困难|不足)/;

/** Titles of sections that set the scene and give no work. */
export const BACKGROUND_TITLE =
  /^(?:指导思想|总体要求|总体思路|工作思路|总体目标|工作目标|主要目标|发展目标|预期目标|基本原则|工作原则|重大意义|重要意义|形势|面临的?形势|背景|适用范围|编制依据|基本情况|现状)/;

/** Paragraphs that close a document or a report and belong to no item. */
export const CLOSING_PARAGRAPH =
  /^(?:各地区|各地|各部门|各级|各单位|各市|各县|各区|各镇|各乡|各街道|各有关|各相关|各责任|各牵头|各省|让我们|本(?:意见|方案|通知|办法|要点|计划|规划|措施|工作要点)|以上|上述|特此|附件|附:|附表|附录|联系人|联系电话|联系方式|\(联系|\(此件|注:|备注|说明:)/;
/** Greeting in the middle of a spoken report: what follows is no item. */
export const GREETING_PARAGRAPH = /^(?:各位代表|同志们|各位委员|各位同志)/;

/** 第一阶段：宣传发动: the colon joins the two halves of one title. */
export const STEP_LABEL = /^第?[一二三四五六](?:阶段|步|个阶段) ?: ?/;

/** A longer first sentence is no lead-in phrase (条标). */
export const LONGEST_LEAD_IN = 48;
export const MOST_LEAD_IN_CLAUSES = 4;
/** A first sentence with these words reports or instructs; it is no lead-in phrase. */
export const NOT_LEAD_IN =
  /^(?:过去|一年来|五年来|这一年|我们|回顾)|是[^,]*(?:所在|之[首基本要源策举魂]|基石|根本|前提|命脉|生命线)$|(?:是|为)[^,]{0,30}的(?:一年|[\u4e00-\u9fff]{2}之年)$|^(?:各|国务院|省|市|区|县|我们|这|今年|去年|当前|近年来|截至)[^,]{0,20}(?:要|将|应|是)/;

/** Fields of one task, each on a line of its own (目标任务：…, 进度安排：…): parts of the item, not items. */
export const FIELD_LABEL =
  /^(?:目标任务|工作目标|年度目标|任务目标|主要目标|建设内容|工作内容|主要内容|任务内容|具体内容|具体任务|工作任务|工作措施|具体措施|主要措施|工作举措|推进措施|进度安排|工作进度|时间安排|时间节点|完成时限|完成时间|时限要求|工作要求|牵头[^:]{0,6}|责任[^:]{0,6}|配合[^:]{0,6}|主办[^:]{0,6}|协办[^:]{0,6}|实施[^:]{0,6}单位|资金来源|投资规模|总投资|成果形式|考核标准|分管领导|联系领导) ?:/;

/** A line that only says when: like a line of units it makes the words above it no heading. */
export const TIME_FIELD = /^(?:完成|办结|时间|整改|落实)?(?:时限|时间|期限|节点)(?:要求)? ?:/;

/** A longer numbered line is running text, not a heading. */
export const LONGEST_HEADING = 64;
/** A longer line without number is no heading either. */
export const LONGEST_PLAIN_HEADING = 30;

/** Of the headings with text below but no numbers, this share must hold several lead-in paragraphs to be sections. */
export const SHARE_OF_SECTIONS = 1 / 3;

/** Headings that need no line of their own to be known, for text flattened to one line. */
export const KNOWN_HEADING =
  /^(?:总体要求|总体思路|总体目标|指导思想|基本原则|工作原则|工作目标|主要目标|目标任务|发展目标|主要任务|重点任务|重点工作|工作任务|工作内容|主要内容|主要措施|工作措施|组织领导|保障措施|工作要求|有关要求|实施步骤|工作步骤|方法步骤|时间安排|组织实施|组织保障)(?=全面贯彻|全面落实|深入贯彻|深入学习|坚持|以|为|按照|围绕|紧紧围绕|通过|认真|根据|切实|到20|(?:19|20)\d{2}年)|^(?:进一步|切实)?(?:加强|强化|压实|落实|健全|完善|严格|加大|提高|注重|突出)[\u4e00-\u9fff]{2,6}(?<![对向为让使与和及由同的])(?=各(?:级|地|部门|单位|乡镇|镇|街道|有关|相关|责任|成员|牵头)[^,;。]{0,14}(?:要|应|须|负责))/;
