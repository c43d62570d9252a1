import { actionWordsAtMost } from '@pathways/domain/discussions';
import { Button, Select, TextField } from '@pathways/ui';
import type { ActionInput } from '../gql/graphql.js';
import styles from './Room.module.css';
import type { RoomMembers } from './useRoomMembers.js';

interface ActionFieldsProps {
  action: ActionInput;
  place: number;
  members: RoomMembers;
  onChange: (action: ActionInput) => void;
  onRemove: () => void;
}

const theSchool = 'the school';

/** One action: what, which school, who of it, by when. */
export function ActionFields({ action, place, members, onChange, onRemove }: ActionFieldsProps) {
  const { schools, people } = members;
  const school = schools.find(({ urn }) => urn === action.schoolUrn);
  const own = people.filter(({ schoolName }) => schoolName === school?.name);
  return (
    <fieldset className={styles['action']}>
      <legend>Action {place}</legend>
      <TextField
        label="What"
        value={action.what}
        maxLength={actionWordsAtMost}
        onChange={what => onChange({ ...action, what })}
      />
      <div className={styles['both']}>
        <Select
          label="Which school"
          options={schools.map(({ urn, name }) => ({ id: urn, label: name }))}
          value={action.schoolUrn}
          onChange={schoolUrn => onChange({ ...action, schoolUrn, personId: null })}
        />
        <Select
          label="Who"
          options={[
            { id: theSchool, label: 'The school decides' },
            ...own.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={action.personId ?? theSchool}
          onChange={id => onChange({ ...action, personId: id === theSchool ? null : id })}
        />
        <TextField
          label="By"
          type="date"
          value={action.dueOn}
          onChange={dueOn => onChange({ ...action, dueOn })}
        />
      </div>
      <Button tone="quiet" icon="trash" onPress={onRemove} aria-label={`Take it away: action ${place}`}>
        Take it away
      </Button>
    </fieldset>
  );
}
