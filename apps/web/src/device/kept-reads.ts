import type { ApolloClient, OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { openKeeping } from './keeping.js';

/** An answer as it stands in the cache, with the document that it answers. */
interface KeptRead {
  readonly document: string;
  /** Codegen's hash: an answer to another wording of the document is not restored. */
  readonly hash: string;
  readonly variables: OperationVariables;
  readonly data: unknown;
  readonly at: string;
}

export type Documents = Readonly<Record<string, DocumentNode>>;

const pauseBeforeKeeping = 800;
const answersAtMost = 16;

const hashOf = (document: DocumentNode): string =>
  (document as DocumentNode & { readonly __meta__?: { readonly hash: string } }).__meta__?.hash ?? '';

const nameOf = (document: string, variables: OperationVariables): string =>
  `${document} ${JSON.stringify(variables)}`;

/** A thing that is not there, or not ours any more: nothing of it is kept. */
const isGone = (answer: object): boolean => Object.values(answer).every(field => field === null);

/**
 * Keeps the answers to a few documents on the device, for one person, as the cache holds them: whatever changes them there,
 * a hint, a catching up, a right that ended, changes what is kept.
 */
export class KeptReads {
  private readonly watched = new Map<string, () => void>();
  private readonly latest = new Map<string, KeptRead>();
  private readonly changed = new Map<string, KeptRead | undefined>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private person: string | undefined;

  constructor(
    private readonly client: ApolloClient,
    private readonly documents: Documents,
  ) {
    addEventListener('pagehide', () => void this.flush());
  }

  /** Puts back what is kept for the person. Answers when it was last known to be so; undefined when nothing is kept. */
  async restore(person: string): Promise<Date | undefined> {
    const keeping = await openKeeping();
    const found = await keeping.all(person, 'read').catch(() => []);
    const reads = found.map(({ value }) => value as KeptRead);
    const usable = reads.filter(({ document, hash }) => {
      const known = this.documents[document];
      return known !== undefined && hashOf(known) === hash;
    });
    for (const read of usable) {
      const { document, variables, data } = read;
      const query = this.documents[document];
      if (query) this.client.writeQuery({ query, variables, data: data as Record<string, unknown> });
      this.note(document, variables);
      this.latest.set(nameOf(document, variables), read);
    }
    this.changed.clear();
    this.person = person;
    const newest = usable
      .map(({ at }) => at)
      .sort()
      .at(-1);
    return newest === undefined ? undefined : new Date(newest);
  }

  /** From now on what is read is kept for this person. */
  begin(person: string): void {
    this.person = person;
    this.soon();
  }

  /** A document was read from the server: from now on its answer is kept as the cache has it. */
  note(document: string, variables: OperationVariables): void {
    const query = this.documents[document];
    const name = nameOf(document, variables);
    if (!query) return;
    if (this.watched.has(name)) return this.touch(name);
    const unwatch = this.client.cache.watch({
      query: this.client.cache.transformDocument(query),
      variables,
      // As pages read it, so that an answer is put together once for both; nothing is written before the server has it.
      optimistic: true,
      callback: ({ complete, result }) => {
        if (!complete || !result) return;
        const answer = result as object;
        const read = { document, hash: hashOf(query), variables, data: answer, at: new Date().toISOString() };
        this.keep(name, isGone(answer) ? undefined : read);
      },
    });
    this.watched.set(name, unwatch);
  }

  /** Nothing is kept any more: the session has ended. */
  end(): void {
    clearTimeout(this.timer);
    this.person = undefined;
    this.changed.clear();
    for (const unwatch of this.watched.values()) unwatch();
    this.watched.clear();
    this.latest.clear();
  }

  /** The variables with which a document is kept. */
  keptOf(document: string): OperationVariables[] {
    return [...this.latest.values()]
      .filter(read => read.document === document)
      .map(({ variables }) => variables);
  }

  /** Read again and unchanged: it is as new as this moment. */
  private touch(name: string): void {
    const read = this.latest.get(name);
    if (read) this.keep(name, { ...read, at: new Date().toISOString() });
  }

  private keep(name: string, read: KeptRead | undefined): void {
    if (read) this.latest.set(name, read);
    else this.latest.delete(name);
    this.changed.set(name, read);
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pauseBeforeKeeping);
  }

  private async flush(): Promise<void> {
    const { person } = this;
    if (person === undefined || this.changed.size === 0) return;
    const changed = [...this.changed];
    this.changed.clear();
    const keeping = await openKeeping();
    if (!keeping.lasts) return;
    for (const [name, read] of changed) {
      await keeping.write({ person, shelf: 'read', name }, read).catch(() => undefined);
    }
    await this.dropOldest(person);
  }

  /** The rooms that were open last are kept, not all that ever were. */
  private async dropOldest(person: string): Promise<void> {
    const keeping = await openKeeping();
    const found = await keeping.all(person, 'read').catch(() => []);
    const byAge = found
      .map(({ name, value }) => ({ name, at: (value as KeptRead).at }))
      .sort((one, other) => other.at.localeCompare(one.at));
    for (const { name } of byAge.slice(answersAtMost)) {
      await keeping.write({ person, shelf: 'read', name }, undefined).catch(() => undefined);
    }
  }
}
