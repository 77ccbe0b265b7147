/**
 * The ids with the chosen ones moved by one place as a block: up (-1) before the unit above the first of them, down (1)
 * behind the unit below the last. At the end of the list they stay where they are.
 */
export function moveUnits(ids: readonly string[], chosen: readonly string[], direction: 1 | -1): string[] {
  const moving = ids.filter((id) => chosen.includes(id));
  const edge = direction === -1 ? moving[0] : moving[moving.length - 1];
  if (edge === undefined) return [...ids];
  const beside = ids[ids.indexOf(edge) + direction];
  const others = ids.filter((id) => !chosen.includes(id));
  if (beside === undefined) return [...ids];
  const at = others.indexOf(beside) + (direction === 1 ? 1 : 0);
  return [...others.slice(0, at), ...moving, ...others.slice(at)];
}
