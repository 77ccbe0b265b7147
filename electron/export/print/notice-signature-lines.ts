import type { Notice } from '../../../shared/model/notice.js';
import type { NoticeLook } from '../../../shared/notices/notice-look.js';
import { charPitch, linePitch } from '../../../shared/notices/page-geometry.js';
import { signatureLines } from '../../../shared/notices/signature-fit.js';
import { flowLine, inFace, placed, type FlowLine } from './flow-line.js';

/** 署名 and 成文日期; the lines keep together and take the 附注 with them. */
export function signatureFlow(notice: Notice, look: NoticeLook): FlowLine[] {
  const lines = signatureLines(notice, look);
  return lines.map((line, index) => {
    const keepNext = notice.note !== '' || index < lines.length - 1;
    const before = line.blankLines * linePitch;
    if (line.kind !== 'seals') {
      return flowLine(inFace(line.text, 'body'), { align: 'right', right: line.right * charPitch, before, keepNext });
    }
    const names = line.names.map(({ text, centre }) => placed(inFace(text, 'body'), centre, true));
    return flowLine(names.join(''), { before, keepNext });
  });
}
