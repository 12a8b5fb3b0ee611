/** Where the focus goes when a form opens, is refused, or closes. */

/** What Tab reaches. */
const CONTROL = [
  'input:not([type="hidden"], [tabindex="-1"])',
  'textarea',
  'select',
  'button',
  'a[href]',
  '[tabindex="0"]',
].join();

/** The first control that was refused; where none was, the first that takes the focus. */
export function firstControl(within: ParentNode): HTMLElement | null {
  return (
    within.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    within.querySelector<HTMLElement>(`:is(${CONTROL}):not(:disabled)`)
  );
}

/** Brings a control into view and puts the focus on it, or on the first part of it that takes it. */
export function focusField(test: string): boolean {
  const named = document.querySelector<HTMLElement>(`[data-test="${CSS.escape(test)}"]`);
  const control = named?.matches(CONTROL) ? named : named && firstControl(named);
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'center' });
  return true;
}

/**
 * Remembers the control that has the focus. The answer brings the focus back to it, or to the one
 * that was drawn again in its place, or else into `place`; but never away from another control.
 */
export function rememberFocus(place: HTMLElement | null = null): () => void {
  const opener = document.activeElement as HTMLElement | null;
  const name = opener?.dataset['test'];
  const named = () =>
    name ? document.querySelectorAll<HTMLElement>(`[data-test="${CSS.escape(name)}"]`) : [];
  const at = opener ? [...named()].indexOf(opener) : -1;
  return () => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) return;
    const again = at >= 0 ? [...named()].at(at) : null;
    const inPlace = () => (place?.isConnected ? firstControl(place) : null);
    (opener !== body && opener?.isConnected ? opener : (again ?? inPlace()))?.focus();
  };
}
