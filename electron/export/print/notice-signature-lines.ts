import type { Notice } from '../../../shared/model/notice.js';
import { charPitch, linePitch } from '../../../shared/notices/page-geometry.js';
import type { SignatureLine } from '../../../shared/notices/signature-layout.js';
import { flowLine, inFace, placed, type FlowLine } from './flow-line.js';

/** 署名 and 成文日期; the lines keep together and take the 附注 with them. */
export function signatureFlow(lines: readonly SignatureLine[], { note }: Notice): FlowLine[] {
  return lines.map((line, index) => {
    const keepNext = note !== '' || index < lines.length - 1;
    const before = line.blankLines * linePitch;
    if (line.kind !== 'seals') {
      const { align, left, right } = line;
      const look = { align, left: left * charPitch, right: right * charPitch, before, keepNext };
      return flowLine(inFace(line.text, 'body'), look);
    }
    const names = line.names.map(({ text, centre }) => placed(inFace(text, 'body'), centre, true));
    return flowLine(names.join(''), { before, keepNext });
  });
}
