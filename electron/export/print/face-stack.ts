import { faceNames, type FontSet } from '../../../shared/notices/font-set.js';

/** Last resorts that every PC has one of. */
const lastResorts = ['SimSun', 'Songti SC', 'Noto Serif CJK SC', 'serif'] as const;
const boldLastResorts = ['SimHei', 'Heiti SC', 'Noto Sans CJK SC', 'sans-serif'] as const;

/**
 * CSS font-family of a role: the chosen face, then the same design under its other names, then a stand-in, so that a PC
 * without 仿宋_GB2312 prints 仿宋.
 */
export function faceStack(role: keyof FontSet, fonts: FontSet): string {
  const resorts = role === 'firstLevel' ? boldLastResorts : lastResorts;
  const names = [...new Set([fonts[role], ...faceNames(role), ...resorts])];
  return names.map(quoted).join(',');
}

function quoted(name: string): string {
  if (name === 'serif' || name === 'sans-serif') return name;
  // Settings hold the name; nothing in it may end the style sheet.
  return `"${name.replace(/["\\<>\n\r;{}]/g, '')}"`;
}
