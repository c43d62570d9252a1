import { turns, turnWords, usualMinutes, type Turn } from '@pathways/domain/meetings';
import { Button, ButtonLink, Notice, Select, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { MeetingFieldsFragment } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import styles from './Clock.module.css';
import { BeginClockDocument } from './meeting-verbs.documents.js';

const usual = Object.fromEntries(turns.map(turn => [turn, String(usualMinutes[turn])])) as Record<
  Turn,
  string
>;

/** Who presents, and how long each turn takes. */
export function BeginClock({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { id, schools, clock, groupId } = meeting;
  const [presenter, setPresenter] = useState(schools[0]?.urn ?? '');
  const [minutes, setMinutes] = useState(usual);
  const [fault, setFault] = useState<string | null>(null);
  const [begin, isBeginning] = useVerb(BeginClockDocument);
  const run = () => {
    const { present, clarify, challenge, commit } = minutes;
    const given = {
      present: Number(present),
      clarify: Number(clarify),
      challenge: Number(challenge),
      commit: Number(commit),
    };
    const seen = clock?.number ?? 0;
    void begin({ meetingId: id, presenterUrn: presenter, minutes: given, seen }).then(setFault);
  };
  return (
    <Stack>
      {clock?.endedAt && (
        <Notice
          tone="success"
          title={`${clock.presenter.name} has presented`}
          live={false}
          action={
            <ButtonLink href={`/groups/${groupId}/meetings/${id}`}>Write down what it commits to</ButtonLink>
          }
        >
          Begin again for the next school, or go on to the minutes.
        </Notice>
      )}
      {fault && <Notice tone="warning">{fault}</Notice>}
      <Select
        label="Which school presents"
        options={schools.map(({ urn, name }) => ({ id: urn, label: name }))}
        value={presenter}
        onChange={setPresenter}
      />
      <div className={styles['minutes']}>
        {turns.map(turn => (
          <TextField
            key={turn}
            label={`${turnWords[turn].title}, minutes`}
            type="number"
            inputMode="numeric"
            value={minutes[turn]}
            onChange={given => setMinutes(before => ({ ...before, [turn]: given }))}
          />
        ))}
      </div>
      <div>
        <Button tone="primary" pending={isBeginning} onPress={run}>
          Begin
        </Button>
      </div>
    </Stack>
  );
}
