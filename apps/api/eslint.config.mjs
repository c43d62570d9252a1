// The rings of every slice: graphql, persistence and announcements look at application, application looks at the domain.
import { readdirSync } from 'node:fs';
import { doubleCast, ground, refuseImports, typesFrom } from '../../eslint.config.mjs';

const notSlices = ['platform', 'database', 'cli', 'bench'];
const source = new URL('src/', import.meta.url);
const slices = readdirSync(source, { withFileTypes: true })
  .filter(entry => entry.isDirectory() && !notSlices.includes(entry.name))
  .map(entry => entry.name);

const up = '^(\\.\\./)+';
const anySlice = slices.join('|');

const noSlice = {
  regex: `${up}(${anySlice})/`,
  message: 'The platform knows no slice: a slice gives it what it needs.',
};

const strangers = slice => {
  const others = slices.filter(name => name !== slice).join('|');
  return [
    {
      regex: `${up}(${others})/(graphql|persistence)/`,
      message: "Another slice's graphql/ and persistence/ are its own.",
    },
    {
      regex: `${up}(${others})/(application/.*\\.(handler|store)|[a-z-]+\\.announcements)\\.js$`,
      message: 'Ask another slice through its application/*.queries.ts; its handlers and stores are its own.',
    },
  ];
};

const ringWalls = {
  application: [
    {
      regex:
        '^(typeorm|pg|graphql|socket\\.io|redis|fastify)($|/)|^@nestjs/(graphql|apollo|typeorm|platform-)|^@apollo/',
      message: 'application/ knows no database, no GraphQL and no socket.',
    },
    { regex: '\\.\\./(graphql|persistence)/', message: 'application/ looks inwards only.' },
    {
      regex: '/platform/(graphql|http|realtime/realtime-server)|typeorm-unit-of-work|/platform/reading',
      message: 'application/ knows the abstract classes of the platform only.',
    },
  ],
  graphql: [
    { regex: '\\.\\./persistence/', message: 'graphql/ asks application/, never persistence/.' },
    { regex: '^(typeorm|pg|socket\\.io)($|/)', message: 'graphql/ knows no database and no socket.' },
  ],
  persistence: [
    { regex: '\\.\\./graphql/', message: 'persistence/ knows no GraphQL.' },
    { regex: '^(graphql|socket\\.io)($|/)|^@nestjs/graphql', message: 'persistence/ knows no GraphQL.' },
  ],
};

const sliceWalls = slices.flatMap(slice => [
  refuseImports([`src/${slice}/**/*.ts`], strangers(slice)),
  ...Object.entries(ringWalls).map(([ring, patterns]) =>
    refuseImports([`src/${slice}/${ring}/**/*.ts`], [...strangers(slice), ...patterns]),
  ),
]);

export default [
  ...ground,
  typesFrom('tsconfig.test.json', import.meta.dirname),
  refuseImports(['src/platform/**/*.ts'], [noSlice]),
  ...sliceWalls,
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        doubleCast,
        {
          selector: 'ClassDeclaration[superClass.name=/Resolver$/]',
          message: 'Resolvers are never subclassed: a guard can be lost on the way.',
        },
      ],
    },
  },
];
