import { useMutation } from '@apollo/client/react';
import { showToast } from '@pathways/ui';
import { useState } from 'react';
import type { ChangeCodeInput } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import type { BookCode } from './code-tree.js';
import { ChangeCodeDocument } from './codebook.documents.js';

/** One change of a code with its reason, and what came of sending it. */
export function useCodeChange(code: BookCode, said: string) {
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [send, { loading }] = useMutation(ChangeCodeDocument, { errorPolicy: 'all' });
  const run = async (change: ChangeCodeInput['change'], close: () => void) => {
    if (reason.trim() === '') return setRefusal('Say why: whoever coded under the old rule will read it.');
    const input = { codeId: code.id, version: code.version, reason, change };
    const answer = await send({
      variables: { input },
      refetchQueries: ['CodeHistory', 'CodeUses'],
    }).catch(() => null);
    const refused = refusalOf(answer?.data?.changeCode, answer?.error);
    setRefusal(refused);
    if (refused) return;
    setReason('');
    showToast({ text: said, tone: 'success' });
    close();
  };
  return { reason, setReason, refusal, setRefusal, loading, run };
}
