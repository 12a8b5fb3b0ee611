/** A day of this laptop's clock, as records hold it (ISO 8601). */
export function isoDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A moment with this laptop's offset (RFC 3339); `local` is its date and time, without one. */
export function withOffset(local: string): string | null {
  const date = new Date(local);
  if (local === '' || Number.isNaN(date.getTime())) return null;
  const minutes = -date.getTimezoneOffset();
  const two = (part: number) => String(Math.trunc(Math.abs(part))).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}:00`;
  return `${isoDay(date)}T${time}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
