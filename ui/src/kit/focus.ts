/** Brings a control into view and puts the focus on it, or on the first part of it that takes it. */
export function focusField(test: string): boolean {
  const named = document.querySelector<HTMLElement>(`[data-test="${CSS.escape(test)}"]`);
  const takes = 'input:not([tabindex="-1"]), textarea, select, button, a[href], [tabindex="0"]';
  const control = named?.matches(takes) ? named : named?.querySelector<HTMLElement>(takes);
  if (!control) return false;
  control.focus();
  control.scrollIntoView({ block: 'center' });
  return true;
}
