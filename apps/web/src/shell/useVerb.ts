import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';

interface Answer {
  readonly answer: { readonly errors: readonly { readonly message: string }[] };
}

const unreached = 'That did not reach the server. Nothing was changed; try again.';

/**
 * Runs one verb whose payload is called `answer`. Answers why it was refused, or null when it was done; what it changed comes
 * with the answer and stands in the cache.
 */
export function useVerb<Answered extends Answer, Input>(
  document: TypedDocumentNode<Answered, { input: Input }>,
) {
  const [run, { loading }] = useMutation<Answered, { input: Input }>(document);
  const act = async (input: Input): Promise<string | null> => {
    const told = await run({ variables: { input } }).catch((failure: Error) => failure);
    if (told instanceof Error) return told.message || unreached;
    const answer = told.data?.answer;
    return answer ? (answer.errors[0]?.message ?? null) : (told.error?.message ?? unreached);
  };
  return [act, loading] as const;
}
