import { z } from 'zod';

/** A face for one role: the name written into the document and the stand-ins named beside it (w:altName). */
export interface FontSet {
  /** 正文、（附注）: 仿宋. */
  readonly body: string;
  /** 一、 and the 附件 label: 黑体. */
  readonly firstLevel: string;
  /** （一）: 楷体. */
  readonly secondLevel: string;
  /** Title: 小标宋. */
  readonly title: string;
  /** 发文机关标志: 小标宋. */
  readonly mark: string;
  /** Page number: 宋体. */
  readonly pageNumber: string;
}

export const fontSetSchema = z.object({
  body: z.string().min(1),
  firstLevel: z.string().min(1),
  secondLevel: z.string().min(1),
  title: z.string().min(1),
  mark: z.string().min(1),
  pageNumber: z.string().min(1),
});

/** The faces that offices ask for. The files travel, so the names are written even where this PC lacks them. */
export const defaultFonts: FontSet = {
  body: '仿宋_GB2312',
  firstLevel: '黑体',
  secondLevel: '楷体_GB2312',
  title: '方正小标宋简体',
  mark: '方正小标宋简体',
  pageNumber: '宋体',
};

/** Names per role in order of preference; the first installed one is taken (gbt9704 faces: same design first, stand-ins last). */
const preferences: Readonly<Record<keyof FontSet, readonly string[]>> = {
  body: ['仿宋_GB2312', '仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong'],
  firstLevel: ['黑体', 'SimHei', '方正黑体_GBK', '华文黑体', 'STHeiti'],
  secondLevel: ['楷体_GB2312', '楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti'],
  title: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong'],
  mark: ['方正小标宋简体', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong'],
  pageNumber: ['宋体', 'SimSun', '方正书宋_GBK'],
};

/** Names of a role's design in order of preference, acceptable stand-ins last. */
export function faceNames(role: keyof FontSet): readonly string[] {
  return preferences[role];
}

/** Roles as the clerk names them. */
export const fontRoleLabels: Readonly<Record<keyof FontSet, string>> = {
  body: '正文（仿宋）',
  firstLevel: '一级标题（黑体）',
  secondLevel: '二级标题（楷体）',
  title: '标题（小标宋）',
  mark: '发文机关标志（小标宋）',
  pageNumber: '页码（宋体）',
};

/** The faces to write on a PC with these families installed, and the roles for which nothing of the right design is there. */
export function chooseFonts(installed: readonly string[]): { fonts: FontSet; missing: (keyof FontSet)[] } {
  const known = new Set(installed.map((name) => name.toLowerCase()));
  const roles = Object.keys(preferences) as (keyof FontSet)[];
  const missing: (keyof FontSet)[] = [];
  const chosen = roles.map((role) => {
    const found = preferences[role].find((name) => known.has(name.toLowerCase()));
    if (found === undefined) missing.push(role);
    return [role, found ?? defaultFonts[role]] as const;
  });
  return { fonts: Object.fromEntries(chosen) as unknown as FontSet, missing };
}

/** The faces to write: what the office chose for a role, else the first of its design that is installed. */
export function facesFor(chosen: Partial<FontSet>, installed: readonly string[]): FontSet {
  const { fonts } = chooseFonts(installed);
  const roles = Object.keys(preferences) as (keyof FontSet)[];
  return Object.fromEntries(roles.map((role) => [role, chosen[role] || fonts[role]])) as unknown as FontSet;
}

/** Substitute that Word may take for a face that is missing where the file is opened; undefined for common faces. */
export function alternativeFace(face: string): string | undefined {
  const role = (Object.keys(preferences) as (keyof FontSet)[]).find((key) => preferences[key].includes(face));
  if (role === undefined || role === 'firstLevel' || role === 'pageNumber') return undefined;
  return role === 'title' || role === 'mark' ? '华文中宋' : preferences[role].find((name) => name !== face);
}
