/** Joins organs: 、 between names, ， where a name itself holds a 、 (各市、县和各部门，各直属机构). */
function join(names: readonly string[]): string {
  return names.join(names.some((name) => /[、，]/.test(name)) ? '，' : '、');
}

const withoutEnd = (text: string): string => text.replace(/[。，、；：:;,.\s]+$/, '');

/** 主送机关 line with its full-width colon (clause 7.3.2); '' for none. */
export function addresseeLine(to: readonly string[]): string {
  return to.length === 0 ? '' : `${withoutEnd(join(to))}：`;
}

/** Names after 抄送： or 主送： in the imprint, with the final 。 (clause 7.4.2); '' for none. */
export function imprintNames(names: readonly string[]): string {
  return names.length === 0 ? '' : `${withoutEnd(join(names))}。`;
}

/** 附注 in its full-width brackets (clause 7.3.7): （此件公开发布）. */
export function bracketedNote(note: string): string {
  if (note === '') return '';
  return `（${note.replace(/^[（(]\s*|\s*[）)]$/g, '')}）`;
}
