import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'src/generated'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    rules: {
      // TypeScript knows every name; the rule does not know generic attributes of components.
      'no-undef': 'off',
      'max-len': 'off',
      // A space that the markup needs is written as {' '}.
      'svelte/no-useless-mustaches': 'off',
      // A set or a date that no markup reads need not be reactive.
      'svelte/prefer-svelte-reactivity': 'off',
      // Comments give the reason behind the code of the warning.
      'svelte/no-unused-svelte-ignore': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
);
