import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Choice from './Choice.svelte';
import Field from './Field.svelte';
import Select from './Select.svelte';

const nothing = () => undefined;
const field = (more: object) =>
  render(Field, {
    props: { key: 'field-address', value: '', onvalue: nothing, test: 'it', ...more },
  }).body;
const select = (more: object) =>
  render(Select, {
    props: {
      key: 'field-relation',
      options: [],
      value: null,
      onvalue: nothing,
      test: 'it',
      ...more,
    },
  }).body;
const choice = (more: object) =>
  render(Choice, {
    props: { key: 'field-kind', options: [], value: null, onvalue: nothing, test: 'it', ...more },
  }).body;
const errorIn = (html: string) => /<p[^>]*data-test="it-error"[^>]*>(.*?)<\/p>/su.exec(html)?.[1];

it('an error shows its icon under every control, so that color does not say it alone', () => {
  for (const draw of [field, select, choice]) {
    const html = draw({ error: 'Wrong' });
    expect(errorIn(html)).toContain('<svg');
    expect(errorIn(html)).toContain('Wrong');
  }
});

it('the hint, the error and an error that stands elsewhere describe the control', () => {
  for (const draw of [field, select]) {
    const html = draw({ hintKey: 'person-name-hint', error: 'Wrong', errorId: 'row-error' });
    const [, id] = /for="([^"]+)"/u.exec(html) ?? [];
    expect(html).toContain(`aria-describedby="${id}-hint ${id}-error row-error"`);
    expect(draw({})).not.toContain('aria-describedby');
  }
});

it('a control in a row that was refused is marked wrong, though the row says why', () => {
  for (const draw of [field, select]) {
    expect(draw({ errorId: 'row-error' })).toContain('aria-invalid="true"');
    expect(draw({})).not.toContain('aria-invalid');
  }
});
