import { Filters, Select, TextField } from '@pathways/ui';

interface Narrowed {
  readonly kind: string;
  readonly from: string;
  readonly until: string;
}

interface AuditFiltersProps {
  readonly narrowed: Narrowed;
  readonly kinds: readonly { readonly kind: string; readonly words: string }[];
  onNarrow(changed: { readonly [Name in keyof Narrowed]?: string }): void;
}

const all = 'all';

export function AuditFilters({ narrowed, kinds, onNarrow }: AuditFiltersProps) {
  return (
    <Filters label="Narrow the log">
      <Select
        label="What was done"
        options={[
          { id: all, label: 'Everything' },
          ...kinds.map(({ kind, words }) => ({ id: kind, label: words })),
        ]}
        value={narrowed.kind || all}
        onChange={kind => onNarrow({ kind: kind === all ? '' : kind })}
      />
      <TextField label="From" type="date" value={narrowed.from} onChange={from => onNarrow({ from })} />
      <TextField label="Until" type="date" value={narrowed.until} onChange={until => onNarrow({ until })} />
    </Filters>
  );
}
