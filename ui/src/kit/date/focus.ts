/** The part beside another on the screen, whichever way the text runs. */
export function beside(
  parts: readonly HTMLElement[],
  from: HTMLElement,
  side: 'left' | 'right',
): HTMLElement | undefined {
  const middle = (node: HTMLElement) => {
    const box = node.getBoundingClientRect();
    return box.x + box.width / 2;
  };
  const sorted = [...parts].sort((a, b) => middle(a) - middle(b));
  return sorted[sorted.indexOf(from) + (side === 'left' ? -1 : 1)];
}
