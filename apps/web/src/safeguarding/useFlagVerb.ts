import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';

interface Answer {
  readonly answer: { readonly errors: readonly { readonly message: string }[] };
}

const unreached = 'That did not reach the server. Nothing was changed; try again.';

/** Runs one verb. Answers why it was refused, or null when it was done and `onDone` has caught up with it. */
export function useFlagVerb<Answered extends Answer, Input>(
  document: TypedDocumentNode<Answered, { input: Input }>,
  onDone: () => Promise<unknown>,
) {
  const [run, { loading }] = useMutation<Answered, { input: Input }>(document, { fetchPolicy: 'no-cache' });
  const act = async (input: Input): Promise<string | null> => {
    const told = await run({ variables: { input } }).catch(() => undefined);
    const answer = told?.data?.answer;
    if (!answer) return unreached;
    const refused = answer.errors[0]?.message ?? null;
    if (refused === null) await onDone().catch(() => undefined);
    return refused;
  };
  return [act, loading] as const;
}
