/** How much of a field's limit is used. Characters are Unicode scalar values, as Rust counts them. */
export interface Limit {
  used: number;
  /** Whether the reader should see the count: from four fifths of the limit on. */
  near: boolean;
  /** By how many characters it is too long. */
  over: number;
}

export function lengthOf(text: string, max: number | undefined): Limit {
  if (max === undefined) return { used: 0, near: false, over: 0 };
  // A text this short is under the limit however it is counted.
  if (text.length * 5 < max * 4) return { used: text.length, near: false, over: 0 };
  const used = [...text].length;
  return { used, near: used * 5 >= max * 4, over: Math.max(0, used - max) };
}
