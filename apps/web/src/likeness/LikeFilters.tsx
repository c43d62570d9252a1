import { Filters, Row, Select, Stack, Switch, type Choice } from '@pathways/ui';

/** What narrows a list of schools like one, as it stands in the page's address. */
export interface LikeNarrowed {
  readonly profile: string;
  readonly otherAuthority: boolean;
  readonly otherTrust: boolean;
  /** Kilometres; empty for any distance. */
  readonly within: string;
  readonly first: number;
}

export interface LikeFiltersProps {
  readonly narrowed: LikeNarrowed;
  readonly profiles: readonly { readonly key: string; readonly name: string }[];
  onNarrow(changed: Partial<LikeNarrowed>): void;
}

const any = 'any';

const distances: Choice[] = [
  { id: any, label: 'Any distance' },
  ...['5', '10', '15', '25'].map(km => ({ id: km, label: `Within ${km} km` })),
];

const counts: Choice[] = ['10', '20', '50'].map(id => ({ id, label: `The nearest ${id}` }));

export function LikeFilters({ narrowed, profiles, onNarrow }: LikeFiltersProps) {
  return (
    <Stack>
      <Filters label="Choose how likeness is measured and which schools are listed">
        <Select
          label="Likeness"
          options={profiles.map(({ key, name }) => ({ id: key, label: name }))}
          value={narrowed.profile}
          onChange={profile => onNarrow({ profile })}
        />
        <Select
          label="Distance"
          options={distances}
          value={narrowed.within || any}
          onChange={id => onNarrow({ within: id === any ? '' : id })}
        />
        <Select
          label="How many"
          options={counts}
          value={String(narrowed.first)}
          onChange={id => onNarrow({ first: Number(id) })}
        />
      </Filters>
      <Row gap="l">
        <Switch
          label="Other authorities only"
          isSelected={narrowed.otherAuthority}
          onChange={otherAuthority => onNarrow({ otherAuthority })}
        />
        <Switch
          label="Other trusts only"
          isSelected={narrowed.otherTrust}
          onChange={otherTrust => onNarrow({ otherTrust })}
        />
      </Row>
    </Stack>
  );
}
