import { useMutation } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PracticeCardInput, VersionPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { SavePracticeDocument } from './practice.documents.js';

export interface ClaimDraft {
  /** Of this form only, so that fields keep their place when claims move. */
  readonly key: string;
  readonly text: string;
  readonly excerpts: readonly { readonly excerptId: string; readonly purpose: 'UNNAMED' | 'NAMED' }[];
}

export interface Draft {
  readonly card: PracticeCardInput;
  readonly claims: readonly ClaimDraft[];
}

export type Saving = 'saved' | 'waiting' | 'failed';

/** So long after the last key a draft is sent, in milliseconds. */
const pause = 1_200;

const draftOf = ({ card, claims }: VersionPartsFragment): Draft => ({
  card: {
    title: card.title,
    problem: card.problem,
    context: card.context,
    whatTheyDid: card.whatTheyDid,
    whatItTook: card.whatItTook,
    whatChanged: card.whatChanged,
    whereItMayNotWork: card.whereItMayNotWork,
    limits: card.limits,
    phase: card.phase,
    themes: [...card.themes],
    changeNote: card.changeNote,
  },
  claims: claims.map(({ id, text, excerpts }) => ({
    key: id,
    text,
    excerpts: excerpts.map(({ excerptId, purpose }) => ({ excerptId, purpose })),
  })),
});

/** A draft that saves itself shortly after each change, one sending at a time, the newest text last. */
export function useDraft(practiceId: string, version: VersionPartsFragment) {
  const [draft, setDraft] = useState(() => draftOf(version));
  const [saving, setSaving] = useState<Saving>('saved');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [save] = useMutation(SavePracticeDocument, { errorPolicy: 'all' });
  const newest = useRef(draft);
  const sending = useRef<Promise<boolean>>(Promise.resolve(true));

  const send = useCallback(async (): Promise<boolean> => {
    const { card, claims } = newest.current;
    const sent = newest.current;
    const input = {
      practiceId,
      card: { ...card, title: card.title.trim() || 'Untitled' },
      claims: claims.map(({ text, excerpts }) => ({ text, excerpts: [...excerpts] })),
    };
    const answer = await save({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.savePractice, answer?.error);
    setRefusal(refused);
    if (newest.current === sent) setSaving(refused ? 'failed' : 'saved');
    return refused === null;
  }, [practiceId, save]);

  /** Sends what is not sent yet. True when the server has it all. */
  const flush = useCallback((): Promise<boolean> => {
    sending.current = sending.current.then(send);
    return sending.current;
  }, [send]);

  const change = (next: Draft) => {
    newest.current = next;
    setDraft(next);
    setSaving('waiting');
  };

  useEffect(() => {
    if (saving !== 'waiting') return;
    const timer = setTimeout(() => void flush(), pause);
    return () => clearTimeout(timer);
  }, [draft, saving, flush]);

  return { draft, change, saving, refusal, flush };
}
