import { findDuties } from './find-duties.js';
import { type OutlineNode, ownWords } from './outline-tree.js';
import { FIELD_LABEL } from './rules/outline-rules.js';

/** 1.目标任务：… 2.进度安排：… 3.责任单位：…: what stands below is the form of one task. */
export function childrenAreFields(half: string, node: OutlineNode): boolean {
  const fields = node.children.filter((child) => FIELD_LABEL.test(half.slice(...ownWords(child)).slice(0, 20)));
  return fields.length >= 2 && fields.length * 2 > node.children.length;
}

/** Numbered paragraphs below that each name their own units are the items, whatever the text above them. */
export function childrenHaveDuties(half: string, node: OutlineNode): boolean {
  const numbered = node.children.filter(({ block }) => block.marker?.kind === 'arabic');
  const assigned = numbered.filter(({ block }) => findDuties(half, block.span).length > 0);
  return numbered.length >= 2 && assigned.length * 2 >= numbered.length;
}
