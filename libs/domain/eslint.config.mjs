import { doubleCast, ground, refuseImports, typesFrom } from '../../eslint.config.mjs';

const onlyItself = { regex: '^[^.]', message: 'The domain imports nothing but itself.' };
const specsToo = {
  regex: '^(?!\\.|fast-check$|@jest/globals$)',
  message: 'A spec of the domain imports the domain and fast-check.',
};

const impure = (selector, message) => ({ selector, message });

export default [
  ...ground,
  typesFrom('tsconfig.test.json', import.meta.dirname),
  refuseImports(['src/**/*.ts'], [onlyItself], {
    ignores: ['**/*.spec.ts', '**/testing/**'],
  }),
  refuseImports(['src/**/*.spec.ts', 'src/**/testing/**/*.ts'], [specsToo]),
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        doubleCast,
        impure(
          'NewExpression[callee.name="Date"][arguments.length=0]',
          'The domain has no clock: take the moment as a parameter.',
        ),
        impure(
          'MemberExpression[object.name="Date"][property.name="now"]',
          'The domain has no clock: take the moment as a parameter.',
        ),
        impure(
          'MemberExpression[object.name="Math"][property.name="random"]',
          'The domain has no randomness: take a seed.',
        ),
        impure(':function[async=true]', 'The domain does not wait: rules are synchronous.'),
        impure('AwaitExpression', 'The domain does not wait: rules are synchronous.'),
        impure('ImportExpression', 'The domain imports nothing while it runs.'),
      ],
    },
  },
];
