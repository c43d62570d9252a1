import { ground, react, refuseImports } from '../../eslint.config.mjs';

const noServer = {
  regex: '^(@pathways/api|node:|typeorm$|@nestjs/|pg$)',
  message: 'The web app runs in a browser.',
};
const socket = { regex: '^socket\\.io', message: 'Only live.ts touches the socket.' };

/** Plain scripts that the page loads as they are. */
const plainScripts = {
  files: ['public/*.js'],
  languageOptions: {
    globals: Object.fromEntries(
      ['addEventListener', 'document', 'HTMLScriptElement', 'location', 'sessionStorage', 'setTimeout'].map(
        name => [name, 'readonly'],
      ),
    ),
  },
};

export default [
  { ignores: ['codegen.ts', 'vite.config.ts', 'vite.documents.ts', 'vite.worker.ts'] },
  ...ground,
  react,
  plainScripts,
  refuseImports(['src/**/*.ts', 'src/**/*.tsx'], [noServer, socket], { ignores: ['src/live.ts'] }),
  refuseImports(['src/live.ts'], [noServer]),
];
