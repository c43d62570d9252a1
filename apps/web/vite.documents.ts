import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const generated = new URL('src/gql/', import.meta.url);
const called = /graphql\(`\s*(query|mutation|fragment)\s+(\w+)[^`]*`\)/g;

/** The documents that codegen wrote, by the name of their constant in small letters: codegen capitalises as it likes. */
function writtenDocuments(): Map<string, string> {
  const text = readFileSync(new URL('graphql.ts', generated), 'utf8');
  return new Map(
    [...text.matchAll(/^export const (\w+) = (\{.*\}) as unknown as/gm)].map(([, name = '', json = '']) => [
      name.toLowerCase(),
      json,
    ]),
  );
}

/**
 * Puts each document where it is used. Codegen's `graphql()` looks them up in a map of all documents, which every page
 * would load: some 180 kB on the wire.
 */
export const documentsInPlace = (): Plugin => {
  let written = new Map<string, string>();
  return {
    name: 'documents-in-place',
    enforce: 'pre',
    buildStart() {
      written = writtenDocuments();
    },
    transform(code, id) {
      if (id.includes('/src/gql/')) return { code, map: null, moduleSideEffects: false };
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql(`')) return null;
      const changed = code.replace(called, (_call: string, kind: string, name: string) => {
        const json = written.get(`${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`.toLowerCase());
        if (!json) this.error(`Codegen has not written ${kind} ${name}: run it again.`);
        return `(${json})`;
      });
      return { code: changed, map: null };
    },
  };
};

/** The API knows the documents of this client by their hash: it reads them beside the pages that it renders. */
export const knownDocuments = (): Plugin => ({
  name: 'known-documents',
  applyToEnvironment: environment => environment.name === 'ssr',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'persisted-documents.json',
      source: readFileSync(new URL('persisted-documents.json', generated)),
    });
  },
});
