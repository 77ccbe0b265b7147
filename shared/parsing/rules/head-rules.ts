/** What the lines before the body are; all patterns read half-width text without inner spaces. */

/** 发文字号: 金开工〔2020〕1号, 国办发〔2018〕126号, ×政办字(2019)第12号. */
export const DOC_NUMBER = /[\u4e00-\u9fff]{1,14}[[(【<〈]? ?((?:19|20)\d{2}) ?[\])】>〉] ?第? ?\d{1,5} ?号/;

/** A line that is nothing but a date: 2020年3月2日, 二〇二〇年三月二日. */
export const DATE_LINE =
  /^\(?((?:19|20)\d{2}|[二一][〇零○oO0一二三四五六七八九]{3})年(\d{1,2}|[一二三四五六七八九十]{1,2})月(\d{1,2}|[一二三四五六七八九十]{1,3})日\)?(?:\(?(?:印发|公布|发布|此件公开发布)\)?)?$/;

/** The day a report was given, under its title: ——2017年2月11日在…会议上. */
export const REPORT_LINE =
  /^-{0,4}\(?((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日在.{2,60}(?:会议|大会|全会|会|全体会议)上?\)?$/;

/** Words that the title of a plan ends in. */
export const TITLE_END =
  /(?:通知|意见|方案|要点|报告|计划|规划|办法|决定|安排|清单|分工|措施|细则|纲要|公告|通报|批复|函|行动|任务|目标|分解表|责任表|任务表|台账|汇总表|一览表|明细表|实事|部署|规程|规定|指南|指引|举措|要求|意见函|通告|讲话|思路|打算|纪要|(?:任务|目标|责任|工作|项目)分解|责任书|实事项目|交办单|若干政策|政策措施)(?:\((?:征求意见稿|送审稿|审议稿|讨论稿|草案|试行|暂行|修订稿|代拟稿|印发稿|摘要|节选|摘编|[-~\d年至.]{4,20}|[^()]{2,16}\[\d{4}\]\d{1,5}号)\)){0,2}$/;

/** Subtitle line that belongs to the title above it. */
export const TITLE_TAIL =
  /^\((?:征求意见稿|送审稿|审议稿|讨论稿|草案|试行|暂行|修订稿|代拟稿|(?:19|20)\d{2}[-~年至到\d]{0,12}年?)\)$/;

/** A covering notice: 关于印发…的通知. */
export const COVERING_NOTICE = /(?:印发|转发|批转|下发|公布|发布).{2,80}的?(?:通知|函|通告|决定)$/;

/** 主送机关: 各县区人民政府，市政府各部门: */
export const ADDRESSEE = /^(?!为|根据|按照|按|现|经|依据|围绕)[^。;!?《是要抓将\d]{2,200}:$/;
export const NOT_ADDRESSEE = /如下|以下|任务|目标|重点/;
export const ADDRESSEE_WORD = /各|单位|部门|政府|委员会|管委会|机构|企业|局|街道|镇|乡|村|社区|成员|代表/;

/** Greeting of a spoken report. */
export const GREETING = /^(?:各位代表|同志们|各位委员|各位领导|各位同志|尊敬的)[^。]{0,30}[:!,]?$/;

/** What a line of an index table says about the head. */
export const INDEX_ISSUER =
  /(?:发文机关|发文单位|制发机关|发布机构|发布机关|发布单位)[】\]]?:([^\t:]{2,40}?)(?=成文|生成|发布|发文|公开|主题|$|\t)/;
export const INDEX_DATE =
  /(?:成文日期|发文日期|生成日期|印发日期|发布日期|公开日期)[】\]]?:((?:19|20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/;

/** Signature and date run together on one line: 国务院办公厅2020年7月15日（此件公开发布）. */
export const SIGNATURE_LINE =
  /^([\u4e00-\u9fff]{2,30}?)((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?:\((?:此件|本文|此文)[^)]{0,20}\))?$/;
