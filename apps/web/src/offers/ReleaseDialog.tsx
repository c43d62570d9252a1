import { useMutation } from '@apollo/client/react';
import { charterWords } from '@pathways/domain/groups';
import { Button, Dialog, Notice, showToast, Stack, Switch, TextArea } from '@pathways/ui';
import { useState } from 'react';
import type { ReleaseFactsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { counted } from './offer-words.js';
import { ReleasePlanDocument } from './release.documents.js';

interface ReleaseDialogProps {
  readonly facts: ReleaseFactsFragment;
  readonly groupIds: readonly string[];
  readonly label: string;
  /** Every school of these groups has accepted; otherwise a reason is asked for. */
  readonly isWaited: boolean;
  onReleased(): void;
}

/** The last press: all of these groups or none. Says who will be told what. */
export function ReleaseDialog({ facts, groupIds, label, isWaited, onReleased }: ReleaseDialogProps) {
  const [clauses, setClauses] = useState({ researchAccess: true, textInEmail: false });
  const [because, setBecause] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [release, { loading }] = useMutation(ReleasePlanDocument, { errorPolicy: 'all' });
  const go = async (close: () => void) => {
    const input = {
      planId: facts.id,
      version: facts.version,
      groupIds: [...groupIds],
      notWaitedBecause: isWaited ? null : because,
      ...clauses,
    };
    const told = await release({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.releasePlan, told?.error);
    setRefusal(refused);
    onReleased();
    if (refused) return;
    const count = told?.data?.releasePlan.groupIds?.length ?? 0;
    showToast({ text: `${counted(count, 'group')} released`, tone: 'success' });
    close();
  };
  return (
    <Dialog
      title={
        isWaited ? `Release ${counted(groupIds.length, 'group')}` : 'Release without waiting for every school'
      }
      role="alertdialog"
      trigger={<Button tone={isWaited ? 'primary' : 'secondary'}>{label}</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Not yet</Button>
          <Button
            tone="primary"
            isDisabled={!isWaited && because.trim() === ''}
            pending={loading}
            pendingLabel="Releasing"
            onPress={() => void go(close)}
          >
            Release {counted(groupIds.length, 'group')}
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>
          The schools learn each other’s names, by mail and in the product, and their rooms open. All of these
          groups are released, or none: every rule is checked once more.
        </p>
        {!isWaited && <WhyNotWait value={because} onChange={setBecause} />}
        <Charter clauses={clauses} onChange={setClauses} />
      </Stack>
    </Dialog>
  );
}

type Clauses = Record<(typeof charterWords)[number]['clause'], boolean>;

function Charter({ clauses, onChange }: { clauses: Clauses; onChange(to: Clauses): void }) {
  return (
    <div role="group" aria-label="Charter of the new groups">
      {charterWords.map(({ clause, title, whenOn, whenOff }) => (
        <Switch
          key={clause}
          label={title}
          hint={clauses[clause] ? whenOn : whenOff}
          isSelected={clauses[clause]}
          onChange={isOn => onChange({ ...clauses, [clause]: isOn })}
        />
      ))}
    </div>
  );
}

function WhyNotWait(field: { value: string; onChange(to: string): void }) {
  return (
    <TextArea
      label="Why do you not wait for every school?"
      hint="Kept with the groups. A school that declined is never passed over: its group is left out here."
      limit={500}
      isRequired
      {...field}
    />
  );
}
