import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const frame = readFileSync(new URL('RecordForm.svelte', import.meta.url), 'utf8');
const body = (name: string) =>
  new RegExp(`async function ${name}\\(\\)[^{]*\\{[\\s\\S]*?\\n {2}\\}`, 'u').exec(frame)?.[0] ??
  '';

// Effects do not run here: what they may watch is read from the source.
it('a record is news only when its screen has another one, not when the form has saved', () => {
  expect(frame).toMatch(/untrack\(\(\) => form\.refresh\(/u);
  expect(frame.match(/form\.refresh\(/gu)).toHaveLength(1);
});

it('the question before leaving goes away after every save, also where two people disagree', () => {
  expect(body('save')).toMatch(/await form\.save\(\);\s+leaving = false;/u);
});
