import { useMutation } from '@apollo/client/react';
import { Button, Dialog, Notice, showToast, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { ReleaseFactsFragment } from '../gql/graphql.js';
import { todayInLondon } from '../schools/day-words.js';
import { refusalOf } from '../shell/refusal-of.js';
import { counted } from './offer-words.js';
import { OfferPlacesDocument } from './release.documents.js';
import styles from './ReleaseGroupCard.module.css';

interface SendDialogProps {
  readonly facts: ReleaseFactsFragment;
  onSent(): void;
}

/** Who is asked, by when, and an address for schools of which nobody is known. */
export function SendDialog({ facts, onSent }: SendDialogProps) {
  const [answerBy, setAnswerBy] = useState(() => todayInLondon(14));
  const [addresses, setAddresses] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [send, { loading }] = useMutation(OfferPlacesDocument, { errorPolicy: 'all' });
  const go = async (close: () => void) => {
    const given = Object.entries(addresses).filter(([, email]) => email.trim() !== '');
    const input = {
      planId: facts.id,
      version: facts.version,
      answerBy,
      addresses: given.map(([urn, email]) => ({ urn, email })),
    };
    const told = await send({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.offerPlaces, told?.error);
    setRefusal(refused);
    onSent();
    if (refused) return;
    showToast({
      text: `${counted(told?.data?.offerPlaces.askedCount ?? 0, 'school')} asked by mail`,
      tone: 'success',
    });
    close();
  };
  return (
    <Dialog
      title="Offer places to schools"
      trigger={<Button tone="primary">Send to {counted(facts.toAskCount, 'school')}</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button tone="primary" pending={loading} pendingLabel="Sending" onPress={() => void go(close)}>
            Send {counted(facts.toAskCount, 'offer')}
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>
          Each school reads what kind of group it would be in: how many schools, in which authorities, in what
          they are alike. It does not read which schools they are. It accepts, declines or asks for a change.
        </p>
        <TextField
          label="Asked to answer by"
          type="date"
          value={answerBy}
          onChange={setAnswerBy}
          isRequired
        />
        <Addresses schools={facts.unreachable} given={addresses} onChange={setAddresses} />
      </Stack>
    </Dialog>
  );
}

type Addressed = Readonly<Record<string, string>>;

interface AddressesProps {
  readonly schools: ReleaseFactsFragment['unreachable'];
  readonly given: Addressed;
  onChange(to: Addressed): void;
}

/** A line for each school of which nobody is known; nothing where there is none. */
function Addresses({ schools, given, onChange }: AddressesProps) {
  if (schools.length === 0) return null;
  return (
    <fieldset className={styles['addresses']}>
      <legend>Nobody speaks for these schools yet. Where should their offer go?</legend>
      <Stack gap="s">
        {schools.map(({ urn, name, authority }) => (
          <TextField
            key={urn}
            label={`E-mail address for ${name}`}
            hint={authority}
            type="email"
            isRequired
            value={given[urn] ?? ''}
            onChange={email => onChange({ ...given, [urn]: email })}
          />
        ))}
      </Stack>
    </fieldset>
  );
}
