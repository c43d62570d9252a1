import { Disclosure, RadioGroup, Section, Stack, WeightField } from '@pathways/ui';
import type { LikenessEditorQuery, ReferenceKind } from '../gql/graphql.js';
import { shareWords, sliderMost, type Profile, type ProfileDraft } from './profile-draft.js';

type Choice = LikenessEditorQuery['measureChoices'][number];

export interface WeightsSectionProps {
  readonly base: Profile;
  readonly choices: readonly Choice[];
  readonly draft: ProfileDraft;
  onChange(draft: ProfileDraft): void;
}

const references = [
  {
    id: 'POOL',
    label: 'The pool itself',
    hint: 'One step is a standard deviation of the schools that are grouped.',
  },
  {
    id: 'REGISTER',
    label: 'The whole register',
    hint: 'All open schools of the phase: two pools can be compared.',
  },
  {
    id: 'NATIONAL',
    label: 'DfE’s national values',
    hint: 'The deviations that DfE publishes for secondary schools; for its nine measures only.',
  },
];

const isReference = (id: string): id is ReferenceKind => references.some(known => known.id === id);

/** Each measure with what it stands for, why it counts, and its weight by slider or by number. */
export function WeightsSection({ base, choices, draft, onChange }: WeightsSectionProps) {
  const weighed = choices.filter(({ code }) => Object.hasOwn(draft.weights, code));
  const others = choices.filter(({ code }) => !Object.hasOwn(draft.weights, code));
  const most = sliderMost(base);
  const field = (choice: Choice) => {
    const weight = draft.weights[choice.code] ?? 0;
    const because = base.measures.find(({ code }) => code === choice.code)?.because ?? choice.because;
    return (
      <WeightField
        key={choice.code}
        id={`weight-${choice.code}`}
        label={choice.standsFor}
        hint={`${choice.phrase}, ${shareWords(weight, draft.weights)}. ${because}`}
        value={weight}
        max={most}
        step={most / 100}
        onChange={next => onChange({ ...draft, weights: { ...draft.weights, [choice.code]: next } })}
      />
    );
  };
  return (
    <Section
      title="Weights"
      lead="Twice the weight counts twice in the squared distance. Nought leaves a measure out."
      id="weights"
    >
      <Stack>
        <div>{weighed.map(field)}</div>
        <Disclosure title={`Weigh another measure (${others.length} more are held)`}>
          <div>{others.map(field)}</div>
        </Disclosure>
        <RadioGroup
          id="reference"
          label="Standardised on"
          options={references}
          value={draft.reference}
          onChange={id => isReference(id) && onChange({ ...draft, reference: id })}
        />
      </Stack>
    </Section>
  );
}
