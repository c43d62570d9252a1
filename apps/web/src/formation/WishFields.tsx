import { Select, Stack, TextField } from '@pathways/ui';
import { faithWeight, metWeight, perKm, type RunWish, type Strength } from './run-wish.js';

const isStrength = (id: string): id is Strength => id === 'none' || id === 'little' || id === 'clearly';
const asStrength = (id: string): Strength => (isStrength(id) ? id : 'none');
const isFaith = (id: string): id is RunWish['faith'] => id === 'none' || id === 'SAME' || id === 'DIFFERENT';

const travels = [
  { id: 'none', label: 'Does not count' },
  { id: 'little', label: 'Counts a little', hint: `${perKm.little} standard deviations a kilometre` },
  { id: 'clearly', label: 'Counts clearly', hint: `${perKm.clearly} standard deviations a kilometre` },
];

const faiths = [
  { id: 'none', label: 'Does not count' },
  { id: 'SAME', label: 'Schools of one faith body together', hint: `${faithWeight} standard deviations` },
  {
    id: 'DIFFERENT',
    label: 'Schools of one faith body with others',
    hint: `${faithWeight} standard deviations`,
  },
];

const meetings = [
  { id: 'none', label: 'Does not count' },
  {
    id: 'little',
    label: 'New partners, a little',
    hint: `${metWeight.little} standard deviations, half for each cycle back`,
  },
  {
    id: 'clearly',
    label: 'New partners, clearly',
    hint: `${metWeight.clearly} standard deviations, half for each cycle back`,
  },
];

const lifts = [
  { id: '0', label: 'No', hint: 'The best total.' },
  { id: '0.005', label: 'For up to 0.5 % of the total' },
  { id: '0.01', label: 'For up to 1 % of the total' },
  { id: '0.02', label: 'For up to 2 % of the total' },
  { id: '0.05', label: 'For up to 5 % of the total' },
];

interface WishFieldsProps {
  readonly wish: RunWish;
  onWish(changed: Partial<RunWish>): void;
}

/** Soft wishes: each bends likeness by as much as it says, and none breaks a rule. */
export function WishFields({ wish, onWish }: WishFieldsProps) {
  return (
    <Stack>
      <Select
        label="Travel"
        hint="Long ways count against a group."
        options={travels}
        value={wish.travel}
        onChange={id => onWish({ travel: asStrength(id) })}
      />
      {wish.travel !== 'none' && (
        <TextField
          label="Kilometres that are free"
          inputMode="numeric"
          value={wish.beyondKm}
          onChange={beyondKm => onWish({ beyondKm })}
        />
      )}
      <Select
        label="Faith bodies"
        options={faiths}
        value={wish.faith}
        onChange={id => onWish({ faith: isFaith(id) ? id : 'none' })}
      />
      <Select
        label="Who met whom"
        hint="Partners of earlier cycles of the programme."
        options={meetings}
        value={wish.memory}
        onChange={id => onWish({ memory: asStrength(id) })}
      />
      {wish.task === 'TRIOS' && (
        <Select
          label="Lift the group that is least alike"
          hint="Others give up a little for it."
          options={lifts}
          value={wish.lift}
          onChange={lift => onWish({ lift })}
        />
      )}
    </Stack>
  );
}
