import { beforeEach, expect, it } from 'vitest';
import { at, click, openWindow, readable, show, type } from '../../lib/dom.fixture';
import { freshLaptop } from '../../lib/laptop.fixture';
import { failure } from '../../lib/record.fixture';
import ChangePassphrase from './ChangePassphrase.svelte';

let judge: () => unknown;

beforeEach(async () => {
  judge = () => ({ score: 4, acceptable: true, message_key: null });
  const laptop = freshLaptop();
  const invoke = laptop.invoke.bind(laptop);
  laptop.invoke = async (name, request) => {
    if (name === 'passphrase_change') throw failure('wrong-passphrase').outward;
    if (name === 'passphrase_strength') return judge();
    return invoke(name, request);
  };
  await openWindow();
  await show(ChangePassphrase, {});
});

it('a change of passphrase that was canceled is begun again without the error of the last try', async () => {
  await click('passphrase-open');
  await type('passphrase-old', 'not this one');
  await type('passphrase-new', 'seven herons over the marsh');
  await type('passphrase-new-again', 'seven herons over the marsh');
  await click('passphrase-change');
  const isSaid = () => readable().includes('That passphrase does not open Doorstep');
  expect(isSaid()).toBe(true);
  await click('passphrase-cancel');
  await click('passphrase-open');
  expect(isSaid()).toBe(false);
});

it('a passphrase that could not be judged is not called strong, and the failure is told', async () => {
  const strength = () => at('passphrase-new-strength').dataset['acceptable'];
  const told = () => at('passphrase-new-strength-error').textContent.trim();
  await click('passphrase-open');
  await type('passphrase-new', 'seven herons over the marsh');
  expect([strength(), told()]).toEqual(['true', '']);
  judge = () => {
    throw new Error('gone');
  };
  await type('passphrase-new', 'seven');
  expect(strength()).toBe('false');
  expect(told()).not.toBe('');
  judge = () => ({ score: 4, acceptable: true, message_key: null });
  await type('passphrase-new', 'seven herons over the marsh');
  expect([strength(), told()]).toEqual(['true', '']);
});
