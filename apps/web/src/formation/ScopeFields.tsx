import { CheckboxGroup, Stack, TextArea } from '@pathways/ui';
import type { RunWish } from './run-wish.js';

interface ScopeFieldsProps {
  readonly wish: RunWish;
  readonly authorities: readonly { readonly id: string; readonly label: string }[];
  onWish(changed: Partial<RunWish>): void;
}

/** Which schools of the pool the run looks at. */
export function ScopeFields({ wish, authorities, onWish }: ScopeFieldsProps) {
  return (
    <Stack>
      <CheckboxGroup
        label="Only schools of these authorities"
        hint="Choose none for every authority."
        options={authorities}
        value={[...wish.authorities]}
        onChange={chosen => onWish({ authorities: chosen })}
      />
      <TextArea
        label="Schools that stay out of this run"
        hint="URNs, with spaces, commas or new lines between them."
        value={wish.leftOut}
        onChange={leftOut => onWish({ leftOut })}
      />
    </Stack>
  );
}
