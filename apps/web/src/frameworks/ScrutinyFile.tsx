import { strandsOf } from '@pathways/domain/frameworks';
import { ButtonLink, Filters, Row, Section, Select, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import { factTexts, type Entry } from './entry-words.js';

/** The plan for those who scrutinise it, as a file: one strand or all, by what had been entered on a day. */
export function ScrutinyFile({ framework, entries }: { framework: string; entries: readonly Entry[] }) {
  const [strand, setStrand] = useState('all');
  const [on, setOn] = useState('');
  const strands = strandsOf(
    entries.map(entry => ({ ...entry, parentPath: entry.parentPath ?? null, facts: factTexts(entry) })),
  );
  const asked = new URLSearchParams({ ...(strand === 'all' ? {} : { strand }), ...(on ? { on } : {}) });
  const file = (kind: string) => `/api/exports/scrutiny/${framework}.${kind}?${asked.toString()}`;
  return (
    <Section
      title="For scrutiny"
      lead="Each KPI with its action, target and the last value that was known on a day."
    >
      <Stack>
        <Filters label="What the file holds">
          <Select
            label="Strand"
            value={strand}
            onChange={setStrand}
            options={[
              { id: 'all', label: 'All strands' },
              ...strands.map(({ ref, words }) => ({ id: ref, label: `${ref} ${words}` })),
            ]}
          />
          <TextField
            label="As known on"
            type="date"
            value={on}
            onChange={setOn}
            hint="Today, if left empty."
          />
        </Filters>
        <Row>
          <ButtonLink href={file('pdf')}>PDF</ButtonLink>
          <ButtonLink href={file('xlsx')}>XLSX</ButtonLink>
          <ButtonLink href={file('csv')}>CSV</ButtonLink>
        </Row>
      </Stack>
    </Section>
  );
}
