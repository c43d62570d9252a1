import { useMutation } from '@apollo/client/react';
import { showToast } from '@pathways/ui';
import { useState } from 'react';
import { refusalOf } from '../shell/refusal-of.js';
import { answerDay } from './answer-day.js';
import { CycleInvitationsDocument, InviteSchoolsDocument } from './invitation.documents.js';
import type { CycleSeen } from './cycle-words.js';

export const schoolRoles = [
  { id: 'head', label: 'The head’s' },
  { id: 'deputy', label: 'A deputy’s' },
  { id: 'colleague', label: 'Another colleague’s' },
];

interface InvitingOne {
  readonly cycle: CycleSeen;
  onInvited(): void;
}

/** A cell as a CSV file has it, whatever stands in it. */
const cell = (text: string): string => `"${text.trim().replaceAll('"', '""')}"`;

/** One line of the list that many schools are invited by, so that one set of rules judges both. */
export function useInviteOne({ cycle, onInvited }: InvitingOne, close: () => void) {
  const [wish, setWish] = useState({
    urn: '',
    email: '',
    role: 'head',
    name: '',
    answerBy: answerDay(cycle),
  });
  const [fault, setFault] = useState<string | null>(null);
  const [invite, { loading: isSending }] = useMutation(InviteSchoolsDocument, {
    refetchQueries: [CycleInvitationsDocument],
  });
  const send = async () => {
    const { urn, email, role, name, answerBy } = wish;
    if (urn === '') return setFault('Choose the school.');
    const csv = `urn,email,role,name\n${[urn, email, role, name].map(cell).join(',')}`;
    const input = { cycleId: cycle.id, csv, answerBy, isPreview: false };
    const { data, error } = await invite({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const line = data?.inviteSchools.lines?.[0];
    const refused =
      refusalOf(data?.inviteSchools, error) ?? (line?.isInvited ? null : (line?.message ?? null));
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: `The invitation to ${email.trim()} is on its way`, tone: 'success' });
    close();
    onInvited();
  };
  const change = (part: Partial<typeof wish>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, fault, isSending, send };
}
