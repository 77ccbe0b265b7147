// The rooms' rules that the compiler alone does not hold (see README, "Rooms").
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Imports that a room must not make. */
const forbid = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns }],
});
const noElectron = {
  group: ['electron', 'electron/*'],
  message: 'Only electron/main and electron/preload may import electron.',
};
const noNode = { group: ['node:*'], message: 'This room has no Node.' };
const noRenderer = { group: ['**/renderer/**'], message: 'electron and renderer never import each other.' };
const noElectronRoom = { group: ['**/electron/**'], message: 'electron and renderer never import each other.' };
const noOuterRoom = {
  group: ['**/electron/**', '**/renderer/**'],
  message: 'shared imports neither electron nor renderer.',
};
const onlyStoreKnowsDexie = { group: ['dexie'], message: 'Only renderer/store knows Dexie.' };

export default tseslint.config(
  { ignores: ['node_modules/**', 'dist/**', 'release/**', '.cache/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
    },
  },
  { files: ['shared/**/*.ts'], ignores: ['**/*.test.ts'], rules: forbid(noElectron, noNode, noOuterRoom) },
  {
    files: ['electron/**/*.ts'],
    ignores: ['electron/main/**', 'electron/preload/**', 'electron/e2e/**'],
    rules: forbid(noElectron, noRenderer),
  },
  { files: ['electron/main/**/*.ts', 'electron/preload/**/*.ts'], rules: forbid(noRenderer) },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    ignores: ['renderer/store/**'],
    rules: forbid(noElectron, noNode, noElectronRoom, onlyStoreKnowsDexie),
  },
  { files: ['renderer/store/**/*.ts'], ignores: ['**/*.test.ts'], rules: forbid(noElectron, noNode, noElectronRoom) },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['electron/cli/**/*.ts', 'build/**/*.mjs'], rules: { 'no-console': 'off' } },
  // Electron loads its default app as CommonJS.
  { files: ['build/setup/default-app/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
