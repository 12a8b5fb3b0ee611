// A first summary from what was written in the steps, to be read back and put right.
import type { Visit, ActionStep, Editable } from '../../generated/types';

export type SummaryWords = {
  actor: (code: string | null) => string;
  due: (day: string) => string;
  title: (
    key:
      | 'visit-listen-concerns'
      | 'visit-negotiate-agreement'
      | 'visit-negotiate-action-steps'
      | 'visit-negotiate-refusals'
      | 'visit-negotiate-next-contact',
  ) => string;
};

export function summaryOf(
  visit: Visit,
  action_steps: readonly Editable<ActionStep>[],
  say: SummaryWords,
): string {
  const concerns = visit.concerns
    .filter((one) => one.text.trim() !== '')
    .map((one, at) => `${at + 1}. ${one.text.trim()}`);
  const promises = action_steps.map(({ fields: action_step }) => {
    const who = [say.actor(action_step.actor), action_step.actor_name]
      .filter((part) => part !== '')
      .join(' ');
    const due = action_step.due_on ? say.due(action_step.due_on) : '';
    return `– ${[who, action_step.what, due].filter((part) => part !== '').join(' · ')}`;
  });
  const parts: [Parameters<SummaryWords['title']>[0], string[]][] = [
    ['visit-listen-concerns', concerns],
    ['visit-negotiate-agreement', [visit.agreement]],
    ['visit-negotiate-action-steps', promises],
    ['visit-negotiate-refusals', [visit.refusals]],
    ['visit-negotiate-next-contact', [visit.next_contact]],
  ];
  return parts
    .map(
      ([key, lines]) =>
        [key, lines.map((line) => line.trim()).filter((line) => line !== '')] as const,
    )
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) => [say.title(key), ...lines].join('\n'))
    .join('\n\n');
}
