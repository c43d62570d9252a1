import { sampleLimits } from '@pathways/domain/analysis';
import { RadioGroup, TextField } from '@pathways/ui';
import { ChooseByHand } from './ChooseByHand.js';
import { Narrowing } from './Narrowing.js';
import type { SampleWishProps } from './sample-wish.js';

const ways = [
  { id: 'drawn', label: 'Drawn by a seed', hint: 'Chance decides, and others can check it.' },
  {
    id: 'chosen',
    label: 'Chosen by hand',
    hint: 'You read and choose. The set says so for as long as it stands.',
  },
];

/** What to call it, and how it comes about: drawn by chance or chosen. */
export function HowMuch({ choices, wish, say }: SampleWishProps) {
  return (
    <>
      <TextField
        label="Name of the set"
        hint="For example “Autumn, first check of the codebook”."
        value={wish.name}
        onChange={name => say({ name })}
        maxLength={sampleLimits.name}
        isRequired
      />
      <RadioGroup
        label="How the set comes about"
        options={ways}
        value={wish.isByHand ? 'chosen' : 'drawn'}
        onChange={id => say({ isByHand: id === 'chosen' })}
      />
      {wish.isByHand ? (
        <ChooseByHand
          groups={choices.groups}
          chosen={wish.contributionIds}
          onChange={contributionIds => say({ contributionIds })}
        />
      ) : (
        <Drawn choices={choices} wish={wish} say={say} />
      )}
    </>
  );
}

function Drawn({ choices, wish, say }: SampleWishProps) {
  return (
    <>
      <TextField
        label="How many contributions"
        hint={`${choices.contributions} are open to you, ${choices.uncoded} of them not coded by anybody yet.`}
        value={wish.wanted}
        onChange={wanted => say({ wanted })}
        inputMode="numeric"
        isRequired
      />
      <TextField
        label="Seed of the draw"
        hint="Any whole number. The same talk and seed draw the same set, so that others can check it."
        value={wish.seed}
        onChange={seed => say({ seed })}
        inputMode="numeric"
        isRequired
      />
      <Narrowing choices={choices} wish={wish} say={say} />
    </>
  );
}
