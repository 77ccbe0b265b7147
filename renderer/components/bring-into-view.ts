/** For `ref`: what appears below the fold comes into sight, or the clerk would not see that anything happened. */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}
