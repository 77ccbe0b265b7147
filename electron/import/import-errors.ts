import type { AppError, Result } from '../../shared/result.js';

/** The card that stands under every "we cannot read this form": how to save a text document so that it can be read. */
export const saveAsDocxSteps =
  '请用 WPS 打开它：①点左上角“文件”→“另存为”；②“文件类型”选“Microsoft Word 文件（*.docx）”；③保存后导入新得到的文件。';

/** The same card for tables. */
export const saveAsXlsxSteps =
  '请用 WPS 打开它：①点左上角“文件”→“另存为”；②“文件类型”选“Microsoft Excel 文件（*.xlsx）”；③保存后导入新得到的文件。';

/**
 * Thrown inside a reader when the file cannot be read further; `readDocument` turns it into a Result.
 * Readers walk deep into nested parts, where handing a Result upwards at each step would hide the reading itself.
 */
export class ImportFailure extends Error {
  constructor(readonly error: AppError) {
    super(error.title);
    this.name = 'ImportFailure';
  }
}

function failure(code: string, title: string, hint: string, detail?: string): ImportFailure {
  return new ImportFailure({ code, title, hint, ...(detail === undefined ? {} : { detail }) });
}

/** No bytes, or nothing but blanks. */
export function emptyFile(): ImportFailure {
  return failure('file-empty', '这个文件里没有文字。', '请确认选对了文件，或在 WPS 里打开看看是否有内容。');
}

/** `what` says what the bytes are: 一张 PNG 图片. */
export function notADocument(what: string): ImportFailure {
  return failure(
    'not-a-document',
    `这不是文档，而是${what}。`,
    '请选择 Word、WPS、PDF、OFD、Excel、网页或文本格式的工作要点。',
  );
}

/** Bytes that are neither a known format nor text. */
export function unknownBytes(): ImportFailure {
  return failure(
    'not-a-document',
    '这个文件不是文档，或者内容已经损坏，里面读不出文字。',
    '请确认选对了文件；如果 WPS 能打开它，请另存为 .docx 后再导入。',
  );
}

/** A document in a known form that has no reader; `form` is its name for the clerk, `steps` the card to show. */
export function unsupportedForm(form: string, steps: string, code = 'unsupported-format'): ImportFailure {
  return failure(code, `这是${form}，本程序不能直接读取。`, steps);
}

/** Needs a password. */
export function encrypted(form: string): ImportFailure {
  return failure(
    'encrypted',
    `这份${form}设了打开密码，读不出内容。`,
    '请用 WPS 输入密码打开，在“文件”→“文档加密”里去掉密码，保存后再导入。',
  );
}

/** Only pictures of pages. */
export function scanWithoutText(form: string): ImportFailure {
  return failure(
    'scan-without-text',
    `这份${form}是扫描件，里面只有图片，没有文字。`,
    '请向发文单位要 Word 或文字版 PDF，或先用 WPS 的“图片转文字”识别成 .docx 再导入。',
  );
}

/** `limit` says the bound in words: 200 MB. */
export function tooLarge(what: string, limit: string): ImportFailure {
  return failure(
    'too-large',
    `${what}超过了${limit}，不像一份工作要点，没有读取。`,
    '请确认选对了文件；如果正文确实在里面，请把需要的部分另存为一个新文件再导入。',
  );
}

/** Broken inside; `detail` holds the technical words. */
export function damaged(form: string, detail?: string): ImportFailure {
  return failure(
    'damaged',
    `这份${form}已经损坏或不完整，读不出来。`,
    '请重新拷贝一次，或用 WPS 打开后另存为新的 .docx 再导入。',
    detail,
  );
}

/** Inflates to something absurd, nests without end: made to harm. */
export function suspicious(form: string, detail: string): ImportFailure {
  return failure(
    'suspicious-package',
    `这份${form}的内部结构异常（解开后大得不合常理），为安全起见没有读取。`,
    '请确认文件来源可靠；如果 WPS 能打开它，请另存为新的 .docx 再导入。',
    detail,
  );
}

/** Reading was stopped by the clock. */
export function tookTooLong(seconds: number): ImportFailure {
  return failure(
    'read-timeout',
    `这个文件读了 ${seconds} 秒还没读完，已经停止。`,
    '请用 WPS 打开后另存为新的 .docx 再导入；如果文件很大，请只保留正文。',
  );
}

/** Runs a reader; an ImportFailure becomes its Result, and any other exception of a library means a damaged file. */
export async function settle<T>(form: string, read: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (cause) {
    const error = cause instanceof ImportFailure ? cause.error : damaged(form, describe(cause)).error;
    return { ok: false, error };
  }
}

function describe(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
