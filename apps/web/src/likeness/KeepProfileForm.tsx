import { useMutation } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  Form,
  Notice,
  Section,
  showToast,
  TextArea,
  TextField,
  type FormFault,
} from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { SchoolPhase } from '../gql/graphql.js';
import { isChanged, weightsOf, type Profile, type ProfileDraft } from './profile-draft.js';

export const KeepLikenessProfileDocument = graphql(`
  mutation KeepLikenessProfile($input: KeepLikenessProfileInput!) {
    keepLikenessProfile(input: $input) {
      key
      version
      errors {
        __typename
        message
      }
    }
  }
`);

export interface KeepProfileFormProps {
  readonly programme: { readonly id: string; readonly slug: string };
  readonly phase: SchoolPhase;
  readonly base: Profile;
  readonly draft: ProfileDraft;
  onKept(key: string): void;
}

/** Which field a refusal is about. */
const fields: Readonly<Record<string, string>> = {
  NoName: 'profile-name',
  NameTaken: 'profile-name',
  NoReason: 'profile-reason',
  NoNationalValues: 'reference',
  WeightsSumToZero: 'weights',
  WeightsBelowZero: 'weights',
  UnknownMeasures: 'weights',
  MeasuresRepeated: 'weights',
};

const faultIn = (faults: readonly FormFault[], fieldId: string): string | undefined =>
  faults.find(fault => fault.fieldId === fieldId)?.message;

function useKeeping({ programme, phase, base, draft, onKept }: KeepProfileFormProps) {
  const isOwn = base.origin === 'OWN';
  // One id for as long as the form stands, so that a repeat after a lost answer makes no second profile.
  const [fresh] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(isOwn ? base.name : '');
  const [because, setBecause] = useState(isOwn ? base.because : '');
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [keep, { loading }] = useMutation(KeepLikenessProfileDocument);
  const send = async () => {
    const input = {
      id: isOwn ? base.key : fresh,
      madeOn: isOwn ? (base.version ?? 0) : 0,
      programmeId: programme.id,
      phase,
      name,
      because,
      reference: draft.reference,
      weights: weightsOf(draft),
    };
    const { data, error } = await keep({ variables: { input } });
    const answer = data?.keepLikenessProfile;
    setFaults(
      error
        ? [{ message: error.message }]
        : (answer?.errors ?? []).map(({ __typename, message }) => ({ message, fieldId: fields[__typename] })),
    );
    if (!answer?.key) return;
    showToast({ tone: 'success', text: `Kept as version ${answer.version ?? 1}. Runs can use it now.` });
    onKept(answer.key);
  };
  return { isOwn, name, setName, because, setBecause, faults, loading, send };
}

/** The name and the reason under which the weights are kept. */
export function KeepProfileForm(props: KeepProfileFormProps) {
  const { programme, phase, base, draft } = props;
  const { isOwn, faults, loading, send, ...fieldsOf } = useKeeping(props);
  const { name, setName, because, setBecause } = fieldsOf;
  const unchanged = !isChanged(draft, base, phase);
  return (
    <Section
      title={isOwn ? 'Keep the change' : 'Keep it as the programme’s own'}
      lead={
        isOwn
          ? `A change makes version ${(base.version ?? 0) + 1}. Runs keep the version that they used.`
          : 'Your profile can then be chosen for runs of this programme.'
      }
    >
      {unchanged && !isOwn && (
        <Notice
          live={false}
          action={<ButtonLink href={`/programmes/${programme.slug}/form`}>Form groups with it</ButtonLink>}
        >
          These are the weights of “{base.name}” as they stand. It can be chosen for a run without keeping
          anything.
        </Notice>
      )}
      <Form
        label="Keep the profile"
        onSubmit={() => void send()}
        errors={faults}
        actions={
          <Button type="submit" tone="primary" pending={loading} pendingLabel="Keeping">
            {isOwn ? `Keep as version ${(base.version ?? 0) + 1}` : 'Keep the profile'}
          </Button>
        }
      >
        <TextField
          id="profile-name"
          label="Name"
          value={name}
          onChange={setName}
          isRequired
          error={faultIn(faults, 'profile-name')}
        />
        <TextArea
          id="profile-reason"
          label="Reason"
          hint="Why these weights? Schools that are grouped by them may ask."
          value={because}
          onChange={setBecause}
          isRequired
          limit={2_000}
          error={faultIn(faults, 'profile-reason')}
        />
      </Form>
    </Section>
  );
}
