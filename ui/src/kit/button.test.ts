import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import Button from './Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<b>Save</b>' }));
const draw = (more: object) => render(Button, { props: { children, test: 'it', ...more } }).body;

it('a button that works keeps the focus: it is not disabled, and says that it is busy', () => {
  expect(draw({ busy: true })).toMatch(/aria-disabled="true" aria-busy="true"/u);
  expect(draw({ busy: true })).not.toMatch(/ disabled/u);
  expect(draw({ disabled: true })).toMatch(/ disabled/u);
  expect(draw({})).not.toContain('aria-disabled');
});
