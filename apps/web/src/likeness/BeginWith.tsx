import { Button, Notice, Row, Section, Select, Stack } from '@pathways/ui';
import type { Profile } from './profile-draft.js';
import { referenceWords } from './likeness-words.js';

export interface BeginWithProps {
  readonly profiles: readonly Profile[];
  readonly base: Profile;
  onChoose(key: string): void;
}

const hintOf = ({ origin, version, madeBy }: Profile): string | undefined => {
  if (origin === 'OWN')
    return `The programme’s own, version ${version ?? 1}, by ${madeBy ?? 'a coordinator'}`;
  if (origin === 'DEPARTMENT') return 'The Department for Education’s formula';
  return origin === 'HISTORIC' ? 'From the Greater Manchester Challenge' : 'Ours';
};

/** The profile that the weights begin with, with its reason; DfE's in one click. */
export function BeginWith({ profiles, base, onChoose }: BeginWithProps) {
  const department = profiles.find(({ origin }) => origin === 'DEPARTMENT');
  return (
    <Section title="Begin with" lead="Choose a profile; its weights appear below and can be changed.">
      <Stack>
        <Select
          label="Profile"
          options={profiles.map(profile => ({ id: profile.key, label: profile.name, hint: hintOf(profile) }))}
          value={base.key}
          onChange={onChoose}
        />
        {department && department.key !== base.key && (
          <Row>
            <Button onPress={() => onChoose(department.key)}>Use DfE’s measures</Button>
          </Row>
        )}
        <p>{base.because}</p>
        <p>Standardised on {referenceWords(base.reference)}.</p>
        {base.caution && (
          <Notice tone="warning" live={false} title="Before you rely on it">
            {base.caution}
          </Notice>
        )}
      </Stack>
    </Section>
  );
}
