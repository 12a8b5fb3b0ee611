/** Entries of a timeline under the month they belong to. */
import { type CalendarName, readDay } from '../lib/calendars';
import { isoDay } from '../lib/today';

export interface Group<Entry> {
  /** A day of the month (ISO 8601). */
  month: string;
  entries: Entry[];
}

const dayOf = (at: string) => (at.length > 10 ? isoDay(new Date(at)) : at);

/** Groups entries by month of the reader's calendar, in the order they come in. */
export function byMonth<Entry extends { at: string }>(
  entries: readonly Entry[],
  calendar: CalendarName,
): Group<Entry>[] {
  const groups: Group<Entry>[] = [];
  let before = '';
  for (const entry of entries) {
    const month = dayOf(entry.at);
    const day = readDay(month, calendar);
    const id = day ? `${day.year} ${day.month}` : month;
    const last = groups.at(-1);
    if (last && id === before) last.entries.push(entry);
    else groups.push({ month, entries: [entry] });
    before = id;
  }
  return groups;
}
