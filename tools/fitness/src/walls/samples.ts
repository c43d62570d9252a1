/** A deliberately wrong piece of code, and the rule that must bite it. */
export interface Sample {
  readonly wall: string;
  readonly project: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
  /** Takes the path of a real file, because the rule needs types. */
  readonly typed?: boolean;
}

/** Written so that the budgets do not take the sample for the sin. */
const note = (words: string) => `// ${words}\n`;

const imports = 'no-restricted-imports';
const syntax = 'no-restricted-syntax';
const rings = '@nx/enforce-module-boundaries';

type Row = readonly [wall: string, file: string, code: string, rule?: string];

const of = (project: string, rows: readonly Row[]): Sample[] =>
  rows.map(([wall, file, code, rule = imports]) => ({ wall, project, file, code, rule }));

const domain = of('libs/domain', [
  ['the domain imports no package', 'src/groups/wrong.ts', `import { z } from 'zod'; export const a = z;`],
  [
    'the domain imports no Node builtin',
    'src/groups/wrong.ts',
    `import fs from 'node:fs'; export const a = fs;`,
  ],
  ['the domain has no clock', 'src/groups/wrong.ts', `export const now = () => new Date();`, syntax],
  ['the domain has no randomness', 'src/groups/wrong.ts', `export const dice = () => Math.random();`, syntax],
  ['the domain does not wait', 'src/groups/wrong.ts', `export const later = async () => 1;`, syntax],
  ['the domain knows no app', 'src/groups/wrong.ts', `import '../../../../apps/api/src/config.js';`, rings],
]);

const api = of('apps/api', [
  ['application/ knows no typeorm', 'src/groups/application/wrong.ts', `import 'typeorm';`],
  ['application/ knows no graphql', 'src/groups/application/wrong.ts', `import 'graphql';`],
  ['application/ knows no Nest GraphQL', 'src/groups/application/wrong.ts', `import '@nestjs/graphql';`],
  ['application/ knows no socket', 'src/groups/application/wrong.ts', `import 'socket.io';`],
  [
    'application/ does not look at graphql/',
    'src/groups/application/wrong.ts',
    `import '../graphql/group.type.js';`,
  ],
  [
    'application/ does not look at persistence/',
    'src/groups/application/wrong.ts',
    `import '../persistence/group.row.js';`,
  ],
  [
    'graphql/ does not look at persistence/',
    'src/groups/graphql/wrong.ts',
    `import '../persistence/group.row.js';`,
  ],
  ['graphql/ knows no typeorm', 'src/groups/graphql/wrong.ts', `import 'typeorm';`],
  [
    'persistence/ does not look at graphql/',
    'src/groups/persistence/wrong.ts',
    `import '../graphql/group.type.js';`,
  ],
  [
    "a slice leaves another's persistence/ alone",
    'src/groups/persistence/wrong.ts',
    `import '../../people/persistence/person.row.js';`,
  ],
  [
    "a slice leaves another's graphql/ alone",
    'src/groups/groups.module.ts',
    `import '../people/graphql/viewer.type.js';`,
  ],
  [
    "a handler calls no other slice's handler",
    'src/groups/application/wrong.handler.ts',
    `import '../../people/application/grant-role.handler.js';`,
  ],
  [
    "a slice leaves another's stores alone",
    'src/groups/application/wrong.ts',
    `import '../../people/application/person.store.js';`,
  ],
  ['the platform knows no slice', 'src/platform/outbox/wrong.ts', `import '../../groups/groups.module.js';`],
  [
    'a resolver is never subclassed',
    'src/groups/graphql/wrong.resolver.ts',
    `class GroupResolver {} export class TrioResolver extends GroupResolver {}`,
    syntax,
  ],
  ['the API knows no components', 'src/groups/graphql/wrong.ts', `import '@pathways/ui';`, rings],
]);

const web = of('apps/web', [
  ['only live.ts touches the socket', 'src/groups/wrong.ts', `import { io } from 'socket.io-client'; io();`],
  ['the web app imports no Node builtin', 'src/groups/wrong.ts', `import 'node:fs';`],
  ['live.ts imports no Node builtin', 'src/live.ts', `import 'node:fs';`],
  [
    'the web app knows no file of the API',
    'src/groups/wrong.ts',
    `import '../../../api/src/config.js';`,
    rings,
  ],
  [
    'hooks are called in order',
    'src/groups/Wrong.tsx',
    `import { useState } from 'react'; export function A({ b }: { b: boolean }) { if (b) useState(1); return null; }`,
    'react-hooks/rules-of-hooks',
  ],
  [
    'a picture says what it shows',
    'src/groups/Wrong.tsx',
    `export const A = () => <img src="a.png" />;`,
    'jsx-a11y/alt-text',
  ],
]);

const ui = of('libs/ui', [
  ['components know no GraphQL', 'src/card/wrong.ts', `import '@apollo/client';`],
  ['components know no router', 'src/card/wrong.ts', `import 'react-router';`],
  ['components know no domain words', 'src/card/wrong.ts', `import '@pathways/domain/shared';`],
  ['components know no domain words (Nx)', 'src/card/wrong.ts', `import '@pathways/domain/shared';`, rings],
]);

const everywhere: Sample[] = ['libs/domain', 'libs/ui', 'apps/api', 'apps/web', 'apps/e2e'].flatMap(
  project => [
    ...of(project, [
      [
        'any is refused',
        'src/wrong.ts',
        `export const a = (b: any) => b;`,
        '@typescript-eslint/no-explicit-any',
      ],
      [
        'a double cast is refused',
        'src/wrong.ts',
        `export const a = (b: string) => b as unknown as number;`,
        syntax,
      ],
      [
        'no comment switches a rule off',
        'src/wrong.ts',
        `${note('eslint-disable-next-line')}export const a = (b: any) => b;`,
        '@typescript-eslint/no-explicit-any',
      ],
      [
        'no comment switches the compiler off',
        'src/wrong.ts',
        `${note('@ts-ignore')}export const a: number = 'b';`,
        '@typescript-eslint/ban-ts-comment',
      ],
    ]),
  ],
);

const typed: Sample = {
  wall: 'no promise is left alone',
  project: 'apps/api',
  file: 'src/main.ts',
  code: `const later = async () => 1;\nlater();\n`,
  rule: '@typescript-eslint/no-floating-promises',
  typed: true,
};

/** Every wall of the house, with one thing that must not pass it. */
export const wrong: readonly Sample[] = [...domain, ...api, ...web, ...ui, ...everywhere, typed];

const right = (project: string, file: string, code: string): Sample => ({
  wall: `${project}/${file}`,
  project,
  file,
  code,
  rule: '',
});

/** What is allowed must stay allowed: a wall that refuses everything proves nothing. */
export const allowed: readonly Sample[] = [
  right(
    'libs/domain',
    'src/groups/right.ts',
    `import { accept } from '../shared/result.js';\nexport const a = accept;`,
  ),
  right(
    'apps/api',
    'src/groups/application/right.handler.ts',
    `import { UnitOfWork } from '../../platform/unit-of-work.js';\nexport const a = UnitOfWork;`,
  ),
  right(
    'apps/api',
    'src/groups/application/right.ts',
    `import { SchoolQueries } from '../../schools/application/school.queries.js';\nexport const a = SchoolQueries;`,
  ),
  right(
    'apps/api',
    'src/groups/persistence/right.ts',
    `import { DataSource } from 'typeorm';\nexport const a = DataSource;`,
  ),
  right('apps/web', 'src/groups/right.ts', `import { Page } from '@pathways/ui';\nexport const a = Page;`),
  right('apps/web', 'src/live.ts', `import { io } from 'socket.io-client';\nexport const a = io;`),
];
