import { compareDrafts, isDifferentDocument } from '../../../shared/review/compare-drafts.js';
import { exitCodes, readArguments, refuse, reportErrors, UsageError, type Command } from '../command.js';
import { readPlanFile } from '../read-file.js';

/** `fenjie compare OLD NEW`: what became of each sentence, as JSON on standard output and nothing else. */
export const compareCommand: Command = {
  name: 'compare',
  summary: '逐句对照两稿，打印 JSON',
  help: [
    '用法：fenjie compare 原稿 新稿',
    '',
    '打印一个 JSON 数组，两稿的每一句都恰好出现一次：',
    '  kind  unchanged 未变、wording 仅措辞、substance 实质变化（分工需复核）、',
    '        new 新增、deleted 删去、split 一句拆成几句、merged 几句合为一句',
    '  old、new  句子在原稿、新稿中的位置（UTF-16 单位）；why  变化的说明',
  ].join('\n'),
  async run(args, io) {
    const [oldFile, newFile, ...more] = readArguments(args, {}).positionals;
    if (oldFile === undefined || newFile === undefined) throw new UsageError('请给出原稿和新稿两个文件。');
    if (more.length > 0) throw new UsageError(`只能对照两个文件，多出：${more.join('、')}`);
    const [before, after] = [await readPlanFile(oldFile), await readPlanFile(newFile)];
    if (!before.ok) return refuse(io, before.error);
    if (!after.ok) return refuse(io, after.error);
    const findings = [before, after].flatMap(({ value }) => [...value.document.findings, ...value.parsed.findings]);
    if (reportErrors(findings, io) !== exitCodes.done) return exitCodes.refused;
    const pairings = compareDrafts(
      { text: before.value.document.text, parsed: before.value.parsed },
      { text: after.value.document.text, parsed: after.value.parsed },
    );
    if (isDifferentDocument(pairings)) {
      io.err('两份文件几乎没有相同的句子，可能不是同一份计划的两稿，请核对后再用这份对照。');
    }
    io.out(JSON.stringify(pairings.map(({ kind, old, new: there, why }) => ({ kind, old, new: there, why }))));
    return exitCodes.done;
  },
};
