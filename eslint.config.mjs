// What holds everywhere. Each project adds its own walls in its own eslint.config.mjs.
// Lint through `npm run lint` (Nx): the rule of module boundaries needs the project graph that Nx keeps.
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const mayUse = (ring, ...rings) => ({
  sourceTag: `ring:${ring}`,
  onlyDependOnLibsWithTags: rings.map(name => `ring:${name}`),
});

/** Which ring of the house may import which. */
export const rings = [
  mayUse('domain'),
  mayUse('ui'),
  mayUse('api', 'domain'),
  mayUse('web', 'domain', 'ui'),
  mayUse('e2e', 'domain'),
  mayUse('fitness'),
];

export const doubleCast = {
  selector:
    'TSAsExpression[expression.type="TSAsExpression"][expression.typeAnnotation.type="TSUnknownKeyword"]',
  message: '`as unknown as` tells the compiler to look away. Narrow the value, or check it.',
};

/** TypeScript everywhere: no `any`, no promise left alone, no comment that switches a rule off. */
export const ground = [
  { ignores: ['**/dist/**', '**/src/gql/**', '**/screenshots/**', 'data/**', '.nx/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },
    plugins: { '@typescript-eslint': tseslint.plugin, '@nx': nx },
    linterOptions: { noInlineConfig: true },
    rules: {
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-redeclare': 'off',
      'no-restricted-syntax': ['error', doubleCast],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: rings, enforceBuildableLibDependency: false },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    linterOptions: { noInlineConfig: true },
    languageOptions: {
      globals: {
        process: 'readonly',
        URL: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
];

/** React: the rules of hooks, and what a screen reader needs. */
export const react = {
  files: ['**/*.tsx'],
  plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
  rules: {
    ...jsxA11y.flatConfigs.recommended.rules,
    // Safari and tables laid out by CSS forget these roles, so they are said again.
    'jsx-a11y/no-redundant-roles': [
      'error',
      { ul: ['list'], ol: ['list'], thead: ['rowgroup'], tbody: ['rowgroup'] },
    ],
    'jsx-a11y/no-interactive-element-to-noninteractive-role': [
      'error',
      { td: ['cell'], tr: ['row'], th: ['columnheader', 'rowheader'] },
    ],
    // A form that somebody has just opened takes the focus through our own component; a plain element never does.
    'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    // What scrolls by itself must be reachable by key.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'group', 'region'] }],
    'react-hooks/rules-of-hooks': 'error',
    'react-hooks/exhaustive-deps': 'error',
  },
};

/** The type information of a project whose specs stand in a tsconfig of their own. */
export const typesFrom = (project, directory) => ({
  files: ['**/*.ts'],
  languageOptions: { parserOptions: { projectService: false, project, tsconfigRootDir: directory } },
});

/** A wall: imports that match are refused with the sentence. Later blocks replace earlier ones, so each file meets one. */
export const refuseImports = (files, patterns, extra = {}) => ({
  files,
  ...extra,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

export default ground;
