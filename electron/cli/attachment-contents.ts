import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Notice } from '../../shared/model/notice.js';
import { planSnapshotSchema, type PlanSnapshot } from '../../shared/model/plan-snapshot.js';
import { attachedBreakdown } from '../../shared/notices/attached-breakdown.js';
import { planParagraphs } from '../../shared/notices/plan-paragraphs.js';
import { fail, ok, type Result } from '../../shared/result.js';
import { newPlan } from '../../shared/review/new-plan.js';
import type { AttachmentContent } from '../../shared/notices/attachment-content.js';
import { readJson } from '../files/read-json.js';
import { readPlanFile } from './read-file.js';

/**
 * What the attachments' `plan` files hold, in the attachments' order; null for an attachment without a file. 印发通知 sends
 * the plan's text, every other kind its breakdown. Paths are taken from `folder`.
 */
export async function attachmentContents(
  notice: Notice,
  folder: string,
): Promise<Result<(AttachmentContent | null)[]>> {
  const contents: (AttachmentContent | null)[] = [];
  for (const { plan } of notice.attachments) {
    if (plan === undefined) {
      contents.push(null);
      continue;
    }
    const file = path.resolve(folder, plan);
    const content = file.toLowerCase().endsWith('.json') ? await fromSnapshot(file) : await fromPlanFile(file, notice);
    if (!content.ok) return content;
    contents.push(content.value);
  }
  return ok(contents);
}

/** The files that the attachments are made from. */
export function attachedFiles(notice: Notice, folder: string): string[] {
  return notice.attachments.flatMap(({ plan }) => (plan === undefined ? [] : [path.resolve(folder, plan)]));
}

/** A plan as the program hands it on: with its assignments. */
async function fromSnapshot(file: string): Promise<Result<AttachmentContent>> {
  const json = await readJson(file);
  if (!json.ok) return json.error.code === 'not-json' ? notAPlan(file) : json;
  const snapshot = planSnapshotSchema.safeParse(json.value);
  return snapshot.success ? ok({ kind: 'breakdown', breakdown: attachedBreakdown(snapshot.data) }) : notAPlan(file);
}

const notAPlan = (file: string) =>
  fail(
    'attachment-not-a-plan',
    '附件指定的文件不是计划数据。',
    '请给出计划的文档（Word、文本等），或本程序导出的计划数据。',
    file,
  );

async function fromPlanFile(file: string, notice: Notice): Promise<Result<AttachmentContent>> {
  const read = await readPlanFile(file);
  if (!read.ok) return read;
  const stopped = [...read.value.document.findings, ...read.value.parsed.findings].find(
    ({ severity }) => severity === 'error',
  );
  if (stopped) return fail('attachment-not-readable', `附件没有读成：${stopped.message}`, '请换一个文件后再试。', file);
  if (notice.kind === '印发通知') return ok({ kind: 'text', paragraphs: planParagraphs(read.value) });
  const made = newPlan({
    read: read.value,
    granularity: 'sentence',
    now: new Date().toISOString(),
    newId: randomUUID,
  });
  const snapshot: PlanSnapshot = { ...made, sentences: [...made.sentences], tasks: [...made.tasks], units: [] };
  return ok({ kind: 'breakdown', breakdown: attachedBreakdown(snapshot) });
}
