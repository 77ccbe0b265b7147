import { fail, ok, type Result } from '../result.js';

/** Places of a file name pattern, by the names that the clerk writes in braces. */
export const namePlaces = ['序号', '单位', '内容', '计划', '次数', '日期'] as const;
export type NamePlace = (typeof namePlaces)[number];

export const usualPattern = '{序号}-{单位}-{内容}';

/** Errors: name-pattern, when a place is unknown or two files would get one name. */
export function checkPattern(pattern: string): Result<void> {
  const used = [...pattern.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const unknown = used.find((name) => !(namePlaces as readonly string[]).includes(name));
  if (unknown !== undefined) {
    return fail(
      'name-pattern',
      `文件名样式里的“{${unknown}}”认不出。`,
      `可以用：${namePlaces.map((name) => `{${name}}`).join('、')}。`,
    );
  }
  const missing = (['单位', '内容'] as const).filter((name) => !used.includes(name));
  if (missing.length === 0) return ok(undefined);
  return fail(
    'name-pattern',
    `文件名样式里缺 ${missing.map((name) => `{${name}}`).join('、')}，不同的文件会重名。`,
    `请补上，例如 ${usualPattern}。`,
  );
}

/** The pattern filled in, without an ending. Too long names are shortened when the file is written. */
export function fillPattern(pattern: string, values: Readonly<Record<NamePlace, string>>): string {
  return pattern.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    (namePlaces as readonly string[]).includes(name) ? values[name as NamePlace] : whole,
  );
}
