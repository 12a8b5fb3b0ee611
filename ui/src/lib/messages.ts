/** Formats Fluent messages: the chosen language, its parent, then English, message by message. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Messages } from '../generated/messages';

export type MessageKey = keyof Messages;
/** A message that can be said as it is, without values. */
export type PlainKey = {
  [Key in MessageKey]: Messages[Key] extends Record<string, never> ? Key : never;
}[MessageKey];
/** What must be handed over to say a message. */
export type ArgsOf<Key extends MessageKey> =
  Messages[Key] extends Record<string, never> ? [args?: Messages[Key]] : [args: Messages[Key]];
export type Values = Record<string, FluentVariable>;

/** One language's messages, ready to be said. */
export interface Book {
  tag: string;
  dir: 'ltr' | 'rtl';
  bundle: FluentBundle;
}

/** A script's direction, as a document's `dir`. */
export const direction = (dir: string | undefined): 'ltr' | 'rtl' =>
  dir === 'rtl' ? 'rtl' : 'ltr';

export function makeBook(tag: string, dir: string, sources: string[]): Book {
  // Isolation keeps a name in one script from turning round the sentence in another.
  const bundle = new FluentBundle(tag, { useIsolating: true });
  for (const source of sources)
    bundle.addResource(new FluentResource(source), { allowOverrides: true });
  return { tag, dir: direction(dir), bundle };
}

/** Says a message in the first of the books that has it. A bare key is never shown to a person. */
export function say(books: readonly (Book | undefined)[], key: string, values?: Values): string {
  for (const book of books) {
    const pattern = book?.bundle.getMessage(key)?.value;
    if (!book || !pattern) continue;
    const errors: Error[] = [];
    const said = book.bundle.formatPattern(pattern, values ?? null, errors);
    if (errors.length === 0) return said;
  }
  return '…';
}

/** The shipped language for a wish: that one, else its parent, else none. */
export function nearest(wanted: string, shipped: readonly string[]): string | null {
  let tag = wanted.toLowerCase();
  while (tag !== '') {
    const found = shipped.find((one) => one.toLowerCase() === tag);
    if (found) return found;
    tag = tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : '';
  }
  return null;
}
