/** The list with `item` at place `to`; the same list when it is not in it. */
export function moveColumn<T>(items: readonly T[], item: T, to: number): readonly T[] {
  if (!items.includes(item)) return items;
  const rest = items.filter((one) => one !== item);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
