import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, visit, type DocumentNode } from 'graphql';

const written = fileURLToPath(
  new URL('../../../../web/dist/server/persisted-documents.json', import.meta.url),
);

const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;

/** Apollo Client's cache asks for the type of each object below the root; its documents are written without. */
const withTypenames = (document: DocumentNode): DocumentNode =>
  visit(document, {
    SelectionSet: (set, _key, parent) =>
      parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
        ? undefined
        : { ...set, selections: [...set.selections, typename] },
  });

/** The documents of the web client that was built with this API, by their hash. What a client sends is never added. */
export class KnownDocuments {
  private constructor(private readonly texts: ReadonlyMap<string, string>) {}

  static ofBuild(): KnownDocuments {
    return KnownDocuments.of(existsSync(written) ? readFileSync(written, 'utf8') : '{}');
  }

  /** `manifest` is a JSON object of texts by `sha256:` and their hash. */
  static of(manifest: string): KnownDocuments {
    const entries = Object.entries(JSON.parse(manifest) as Record<string, string>);
    return new KnownDocuments(
      new Map(
        entries.map(([hash, text]) => [hash.replace('sha256:', ''), print(withTypenames(parse(text)))]),
      ),
    );
  }

  get size(): number {
    return this.texts.size;
  }

  // The shape of the store that Apollo Server asks.
  async get(hash: string): Promise<string | undefined> {
    return this.texts.get(hash.replace('apq:', ''));
  }
  async set(): Promise<void> {}
  async delete(): Promise<boolean> {
    return false;
  }
}
