/**
 * Words of the web page around a published document: index tables, buttons, links. Patterns are read on a half-width
 * paragraph whose inner spaces were taken out.
 */
export interface ChromeRule {
  readonly pattern: RegExp;
  /** Why it was cut off, for the clerk. */
  readonly why: string;
}

/** Labels of an index table; two of them on one line are one, with or without colons. */
const INDEX_LABELS =
  /索引号|主题分类|信息分类|公开方式|公开范围|发布机构|发文机关|成文日期|生成日期|废止日期|公开日期|发布日期|发文日期|有效性|组配分类|文件编号|统一编号|发文字号|主题词|来源单位|生效日期|体裁分类/g;

/** True when the line (without spaces) is a row of an index table. */
export function isIndexRow(line: string): boolean {
  if (line.length > 120 || /[。;]/.test(line)) return false;
  const labels = line.match(INDEX_LABELS) ?? [];
  return labels.length >= 2 || /^[•●·]?(?:索引号|有效性(?:有效|失效)|公开方式主动公开)/.test(line);
}

export const CHROME_RULES: readonly ChromeRule[] = [
  {
    pattern:
      /^[【[•●·]?(?:索引号|信息索引号|主题分类|信息分类|内容分类|信息类别|体裁分类|服务对象分类|公文种类|公开方式|公开属性|公开类型|公开范围|公开时限|公开形式|有效性|效力状态|是否有效|发文机关|发文单位|发布机构|发布机关|发布单位|制发机关|来源单位|公开责任部门|责任部门代码|成文日期|生成日期|发文日期|发布日期|公开日期|生效日期|实施日期|生效时间|废止时间|失效时间|废止日期|标题|名称|信息名称|公文名称|文件名称|发文字号|文号|文件编号|主题词|关键词|关键字|组配分类|统一编号|有效期|登记号|统一登记号|规范性文件登记编号)[\]】]?[:\t]/,
    why: '网页信息索引表',
  },
  { pattern: /^(?:号|称|词|引号|效力):/, why: '网页信息索引表' },
  {
    pattern:
      /^(?:首页|返回首页|网站首页|当前位置|您现在的位置|您的位置|您当前的位置|位置)(?::|>|首页|$)|^(?:首页|主页)[>»›]|>首页|首页>/,
    why: '网页导航',
  },
  {
    pattern:
      /^(?:(?:发布|更新|发文|录入|公布)?(?:时间|日期)|(?:信息|文章|稿件|文件)?(?:来源|出处)|作者|编辑|责任编辑|责编|审核|审核人|发布人|录入|阅读次数|阅读|阅读量|浏览次数|浏览量|浏览|点击数|点击量|点击|访问量|访问次数|字号|字体|文字大小)[:\[【]/,
    why: '网页发布信息',
  },
  {
    pattern:
      /^(?:[【[(]?(?:字体|字号|文字大小|打印|关闭|打印本页|关闭窗口|关闭本页|收藏|分享|分享到|下载|全屏|还原|加大|减小|大|中|小|纠错|我要纠错|听全文|朗读|返回顶部|TOP|A-|A\+|保存|复制链接|扫一扫|微信|微博|QQ空间|QQ好友|无障碍|简体|繁体|长者模式|语音播报)[:\]】)]?[ \t|:]*)+[】\]]?$/i,
    why: '网页按钮',
  },
  { pattern: /^[【[](?:字体|字号|文字)/, why: '网页按钮' },
  {
    pattern:
      /^(?:扫一扫|扫描二维码|用微信扫|分享到|分享:|相关(?:链接|报道|文章|文件|解读|新闻|信息|附件|阅读|政策|稿件)|附件下载|文件下载|下载(?:附件|文件|全文|word|pdf|地址)|政策咨询|政策解读|解读链接|文件解读|图解|热点推荐|上一篇|下一篇|上一条|下一条|标签:|您对该|如果您对|版权所有|主办:|主办单位:.{0,40}(?:承办|网站)|承办:|网站标识码|网站地图|联系我们|友情链接|[a-z]*ICP备|.{0,4}公网安备|备案号|技术支持|网站管理|打印本页|打印本文|关闭窗口|返回顶部|返回列表|我要评论|网友评论|发表评论|政策问答|一键复制|点击下载|手机版|微信公众号|阅读原文)/i,
    why: '网页页脚',
  },
];

/** Lines that close a document and are neither body nor web page. */
export const CLOSING_LINE =
  /^\((?:此件|此文|本文|本件|联系人|联系电话|本文有删减|此件有删减)|^(?:抄送|抄报|分送|主题词):|(?:19|20)\d{2}年\d{1,2}月\d{1,2}日印发$|^(?:校对|打印|共印|份数):?/;

/** A line of its own after which no plan stands: explanations of terms, annexes. */
export const ANNEX_LINE =
  /^(?:名词解释|名词注释|名词术语解释|有关名词解释|注释|有关用语说明|用语说明|附件|附表|附录)(?:\d{1,2}|[一二三四五六七八九十])?:?$/;
export const NOTES_LINE = /^(?:名词|注释|有关|用语)/;
