import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import type { DraftField } from '@pathways/domain/practices';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PracticeQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';
import { fieldOf, inputOf, nameOf, valuesOf, type DraftValues } from './draft-shape.js';
import { layDown, takeUp } from './drafts-under-way.js';
import { OpenDraft, type Numbers, type SaveAnswer, type ServerDraft } from './open-draft.js';
import { SavePracticeDocument } from './practice-steps.documents.js';
import { PracticeDocument, PracticeParts, VersionParts } from './practice.documents.js';

/** The newest version as the server has it. Its numbers come with its texts: those of another answer may belong to another text. */
export function serverDraftOf(seen: PracticeQuery): ServerDraft | null {
  const practice = readFragment(PracticeParts, seen.practice);
  const [version] = readFragment(VersionParts, practice?.versions ?? []);
  if (!version) return null;
  const { fields } = version;
  return {
    values: valuesOf(version),
    numbers: Object.fromEntries(fields.map(({ field, number }) => [fieldOf(field), number])),
    writers: Object.fromEntries(fields.map(({ field, writtenBy }) => [fieldOf(field), writtenBy])),
  };
}

function saving(client: ApolloClient, practiceId: string) {
  return async (values: DraftValues, fields: readonly DraftField[], bases: Numbers): Promise<SaveAnswer> => {
    const from = fields.map(field => ({ field: nameOf(field), number: bases[field] ?? 0 }));
    const input = { practiceId, ...inputOf(values, fields), bases: from };
    const told = await client
      .mutate({ mutation: SavePracticeDocument, variables: { input }, errorPolicy: 'all' })
      .catch(() => null);
    const payload = told?.data?.savePractice;
    const why = refusalOf(payload, told?.error);
    if (why === null) return { kind: 'saved' };
    if (!payload?.errors.some(({ __typename: kind }) => kind === 'DraftFieldsChanged'))
      return { kind: 'failed', why };
    const seen = await client
      .query({ query: PracticeDocument, variables: { id: practiceId }, fetchPolicy: 'network-only' })
      .catch(() => null);
    const server = seen?.data ? serverDraftOf(seen.data) : null;
    return server ? { kind: 'stale', server } : { kind: 'failed', why };
  };
}

interface DraftAt {
  readonly person: string;
  readonly practiceId: string;
  readonly versionId: string;
  readonly server: ServerDraft;
}

/** The form's side of a draft. It lives as long as the form of one version does. */
export function useDraft({ person, practiceId, versionId, server }: DraftAt) {
  const client = useApolloClient();
  // The form is drawn anew for another version. What the server says later is adopted.
  const [open] = useState(() =>
    takeUp(
      `${person} ${versionId}`,
      () => new OpenDraft({ person, version: versionId, save: saving(client, practiceId) }, server),
    ),
  );
  useEffect(() => {
    open.resume();
    return () => layDown(`${person} ${versionId}`, open);
  }, [open, person, versionId]);
  useEffect(() => open.adopt(server), [open, server]);
  const view = useSyncExternalStore(open.subscribe, open.snapshot);
  return { ...view, change: open.change, choose: open.choose, flush: open.flush };
}

export type DraftInHand = ReturnType<typeof useDraft>;
