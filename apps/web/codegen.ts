import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every document in src, from the schema that the API prints. Never edited, never committed. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The server knows these documents by their hash and refuses others in production.
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      config: {
        scalars: {
          DateTime: 'string',
          ID: 'string',
          TalkDocument: '@pathways/domain/discussions#TalkDocument',
        },
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
      },
    },
  },
};

export default config;
