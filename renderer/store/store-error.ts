import type { AppError } from '../../shared/result.js';

/** The disk's refusals by the names that Dexie and Chromium give them. */
const diskFull = new Set(['QuotaExceededError', 'QuotaExceeded']);

function isDiskFull(error: unknown): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = innerOf(cause)) {
    if (diskFull.has(cause.name)) return true;
  }
  return false;
}

/** Dexie wraps an aborted transaction's reason in `inner`. */
function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : error.cause;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** A failed write in the clerk's words. */
export function saveFailure(error: unknown): AppError {
  if (isDiskFull(error)) {
    return {
      code: 'store-disk-full',
      title: '磁盘空间不足，刚才的修改没有保存。',
      hint: '请清理磁盘空间后再操作一次；之前保存的内容没有变化。',
      detail: detailOf(error),
    };
  }
  return {
    code: 'store-write-failed',
    title: '刚才的修改没有保存。',
    hint: '请再操作一次；仍不成功时请退出程序重新打开，之前保存的内容没有变化。',
    detail: detailOf(error),
  };
}

/** A database that cannot be opened or read. */
export function unreadable(error: unknown): AppError {
  return {
    code: 'store-unreadable',
    title: '本机保存的数据无法读取，可能已损坏。',
    hint: '请从备份恢复；计划原文件不受影响。',
    detail: detailOf(error),
  };
}

/** A database or a backup that a newer program wrote. Versions are schema versions. */
export function writtenByNewer(what: string, found: number, known: number): AppError {
  return {
    code: 'store-newer',
    title: `${what}由更新版本的程序写入，当前版本不能打开。`,
    hint: '请安装新版本的程序后再打开；数据没有任何改动。',
    detail: `schema ${found} > ${known}`,
  };
}
