import { Checkbox, CheckboxGroup } from '@pathways/ui';
import type { SampleWishProps } from './sample-wish.js';

const counted = (label: string, contributions: number) => ({
  label,
  hint: contributions === 1 ? 'One contribution' : `${contributions} contributions`,
});

/** Of which talk chance may draw. */
export function Narrowing({ choices, wish, say }: SampleWishProps) {
  return (
    <>
      <CheckboxGroup
        label="From these groups"
        hint="None chosen: from all of them."
        options={choices.groups.map(({ id, name, contributions }) => ({
          id,
          ...counted(name, contributions),
        }))}
        value={wish.groupIds}
        onChange={groupIds => say({ groupIds })}
      />
      <CheckboxGroup
        label="From answers to these prompts"
        hint="None chosen: from all of them."
        options={choices.sections.map(({ id, heading, contributions }) => ({
          id,
          ...counted(heading, contributions),
        }))}
        value={wish.sectionIds}
        onChange={sectionIds => say({ sectionIds })}
      />
      {choices.phases.length > 1 && (
        <CheckboxGroup
          label="From schools of these phases"
          hint="None chosen: from all of them."
          options={choices.phases.map(({ phase, contributions }) => ({
            id: phase,
            ...counted(phase, contributions),
          }))}
          value={wish.phases}
          onChange={phases => say({ phases })}
        />
      )}
      <Checkbox
        label="Only what nobody has coded yet"
        hint="Whoever has seen a code on a passage does not judge it blind."
        isSelected={wish.uncodedOnly}
        onChange={uncodedOnly => say({ uncodedOnly })}
      />
    </>
  );
}
