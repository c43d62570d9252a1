import { useMutation } from '@apollo/client/react';
import { Button, Dialog, showToast } from '@pathways/ui';
import type { ReactNode } from 'react';
import type { OwnWordsPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { AnswerConsentDocument } from './ConsentCard.js';
import { CloseToResearchDocument } from './own-words.documents.js';
import { takeBackWords } from './own-words.js';

interface TakeBackProps {
  words: OwnWordsPartsFragment;
  onChanged: () => void;
  onRefused: (refusal: string | null) => void;
}

/** A yes to a quotation is taken back. */
export function TakeBackQuote({
  consent,
  onChanged,
  onRefused,
}: TakeBackProps & { consent: OwnWordsPartsFragment['consents'][number] }) {
  const [answer, { loading }] = useMutation(AnswerConsentDocument, { errorPolicy: 'all' });
  const run = async () => {
    const input = { consentId: consent.consentId ?? '', answer: 'WITHDRAW' as const };
    const told = await answer({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.answerConsent, told?.error);
    onRefused(refused);
    if (refused) return;
    showToast({ text: 'Taken back. The words are gone from every page that quoted them.', tone: 'success' });
    onChanged();
  };
  return (
    <Sure title="Take the consent back?" label={takeBackWords[consent.purpose]} isBusy={loading} onSure={run}>
      The words leave drafts and the public library at once, and an editor is told. Copies that were taken
      before cannot be called back: you will see a list of them here.
    </Sure>
  );
}

/** The yes to analysis is taken back, for the whole contribution. */
export function TakeOutOfResearch({ words, onChanged, onRefused }: TakeBackProps) {
  const [close, { loading }] = useMutation(CloseToResearchDocument, { errorPolicy: 'all' });
  const run = async () => {
    const input = { contributionId: words.contributionId };
    const told = await close({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.closeToResearch, told?.error);
    onRefused(refused);
    if (refused) return;
    showToast({ text: 'Taken out of research. No researcher sees these words any more.', tone: 'success' });
    onChanged();
  };
  return (
    <Sure title="Take it out of research?" label="Take it out of research" isBusy={loading} onSure={run}>
      The whole contribution is closed to researchers: every passage marked in it leaves their lists, counts,
      drafts, files and the public library at once. Your group still reads it. Copies that were taken before
      cannot be called back: you will see a list of them here.
    </Sure>
  );
}

interface SureProps {
  title: string;
  label: string;
  isBusy: boolean;
  onSure: () => Promise<void>;
  children: ReactNode;
}

function Sure({ title, label, isBusy, onSure, children }: SureProps) {
  return (
    <Dialog
      title={title}
      role="alertdialog"
      trigger={
        <Button pending={isBusy} pendingLabel="Taking it back">
          {label}
        </Button>
      }
      actions={close => (
        <>
          <Button onPress={close}>Leave it</Button>
          <Button
            tone="danger"
            onPress={() => {
              close();
              void onSure();
            }}
          >
            {label}
          </Button>
        </>
      )}
    >
      <p>{children}</p>
    </Dialog>
  );
}
