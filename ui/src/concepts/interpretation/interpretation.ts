// An interpreter's session that is about to be written down.
import type { Interpretation, VisitView } from '../../generated/types';

export function newSession(view: VisitView, workerLanguage: string): Interpretation {
  return {
    visit: view.id,
    interpreter: '',
    kind: null,
    from_language: workerLanguage,
    to_language: view.household.language,
    dialect: view.household.dialect,
    mode: null,
    conflict_checked: 'not-asked',
    confidentiality_agreed: 'not-asked',
    pre_session_done: 'not-asked',
    started_at: null,
    ended_at: null,
    problems: '',
    debrief: '',
  };
}

/** This moment with the laptop's offset (RFC 3339). */
export function moment(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
