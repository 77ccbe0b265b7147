import type ExcelJS from 'exceljs';
import { fillInStates } from '../../../shared/model/fill-in.js';
import { cellStyles } from './cell-styles.js';
import type { FillInForm } from './fill-in-workbook.js';
import { guarded } from './rare-characters.js';

/** What the unit has to know, one line each. */
const lines = [
  '一、只填“填报表”中黄色各栏；任务内容、单位、时限已锁定，如有出入请在“存在问题”中说明；序号带“续”的行接着上一行的内容，不用填。',
  '二、进展情况写已经做了什么、到什么程度，有数字的写数字；不要只写“正在推进”。',
  `三、完成状态从列表中选（${fillInStates.join('、')}）；完成比例填 0 到 100 的数；完成日期按 2020-09-30 的样式填。`,
  '四、牵头单位汇总配合单位的情况后填报；配合单位填本单位承担的部分。',
  '五、行高随所填文字增高；可以筛选、调整行高列宽和打印；请不要删除行、列和工作表，不要把内容另外粘贴到新文件里，以便汇总时自动对上。',
  '六、填好后保存，文件名可以改，发回分发单位。',
];

/** Sheet 填报说明. */
export function fillInGuide(workbook: ExcelJS.Workbook, { unit, breakdown, meta }: FillInForm): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet('填报说明', {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  const styles = cellStyles(12);
  sheet.getColumn(1).width = 76;
  const count = breakdown.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const issue = meta.dispatch === null ? '' : `第 ${meta.dispatch} 次分发，`;
  const texts = ['填报说明', `${unit}：${issue}共 ${count} 项任务。`, ...lines];
  texts.forEach((text, index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = guarded(text);
    cell.style = index === 0 ? styles.title : styles.note;
    sheet.getRow(index + 1).height = index === 0 ? 36 : Math.ceil(text.length / 34) * 17 + 8;
  });
  return sheet;
}
