import type { ExportReceipt } from '../../shared/ipc/contract.js';
import type { PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { coverage } from '../../shared/review/coverage.js';
import { failuresByReason } from '../../shared/review/failures-by-reason.js';
import { exitCodes, type CliIo } from './command.js';

/** What a batch of breakdowns did, as the command prints it. */
export function breakdownSummary(snapshot: PlanSnapshot, receipt: ExportReceipt, findings: number) {
  const pdfs = receipt.files.flatMap(({ path: file }) => (file.endsWith('.pdf') ? [file] : []));
  const withoutLead = snapshot.tasks.filter((task) => task.leadUnits.length === 0).length;
  const { total, places } = coverage(snapshot.sentences, snapshot.tasks);
  return {
    title: snapshot.plan.title,
    sections: snapshot.source.parsed.sections.length,
    tasks: snapshot.tasks.length,
    withoutLead,
    coverage: { total, ...places },
    findings,
    outcome: receipt.outcome,
    existing: receipt.existing,
    failures: receipt.failures,
    files: receipt.files.filter(({ path: file }) => !file.endsWith('.pdf')),
    ...(pdfs.length > 0 ? { pdfs } : {}),
    milliseconds: receipt.milliseconds,
  };
}

/** Says what went wrong, each reason once, and gives the exit status. */
export function reportReceipt(receipt: ExportReceipt, io: CliIo): number {
  if (receipt.outcome === 'done') return exitCodes.done;
  if (receipt.outcome === 'filesExist') return refuseExisting(receipt.existing.length, io);
  for (const { error, names } of failuresByReason(receipt)) {
    io.err(`${names.length} 个文件没有写成（${names.join('、')}）：${error.title}${error.hint}`);
  }
  return exitCodes.refused;
}

function refuseExisting(count: number, io: CliIo): number {
  io.err(`文件夹里已有 ${count} 个同名文件，一个文件也没有写。请换一个文件夹，或加 --replace 替换。`);
  return exitCodes.refused;
}
