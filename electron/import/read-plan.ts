import path from 'node:path';
import type { ReadDocument } from '../../shared/ipc/contract.js';
import { parsePlan } from '../../shared/parsing/parse-plan.js';
import { ok, type Result } from '../../shared/result.js';
import { readBytes } from '../files/read-bytes.js';
import { readDocument } from './read-document.js';

/** Reads and parses a plan from a file's bytes. Errors: those of readDocument. */
export async function readPlan(bytes: Uint8Array, fileName: string): Promise<Result<ReadDocument>> {
  const document = await readDocument(bytes, fileName);
  return document.ok ? ok({ document: document.value, parsed: parsePlan(document.value) }) : document;
}

/** Reads and parses a plan file of any supported format. Errors: those of readBytes and readDocument. */
export async function readPlanFile(file: string): Promise<Result<ReadDocument>> {
  const bytes = await readBytes(file);
  return bytes.ok ? readPlan(bytes.value, path.basename(file)) : bytes;
}
