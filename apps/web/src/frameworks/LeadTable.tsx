import { Stack, Table, TextLink } from '@pathways/ui';
import { factOf, type Entry } from './entry-words.js';
import { grouped } from './grouped.js';
import { narrowedAddress, nobody } from './narrow-entries.js';

interface LeadTableProps {
  framework: string;
  entries: readonly Entry[];
}

/** Who leads how many actions: offices and teams. Names and initials of people are left out at the import. */
export function LeadTable({ framework, entries }: LeadTableProps) {
  const actions = entries.filter(entry => factOf(entry, 'sector') !== '');
  const leads = [...grouped(actions, action => factOf(action, 'lead') || nobody)];
  return (
    <Stack>
      <p>
        A lead is an office or a team. Names and initials of people in the document are not kept, so an action
        whose lead was a person stands under “{nobody}”.
      </p>
      <Table
        caption="Actions by lead"
        hideCaption
        columns={[
          { id: 'lead', label: 'Lead', cell: ([lead]) => lead },
          {
            id: 'actions',
            label: 'Actions',
            numeric: true,
            cell: ([lead, led]) => (
              <TextLink href={narrowedAddress(framework, { lead })}>{led.length}</TextLink>
            ),
          },
          {
            id: 'practices',
            label: 'With a published practice',
            numeric: true,
            cell: ([, led]) => led.filter(({ practiceCount }) => practiceCount > 0).length,
          },
        ]}
        rows={leads}
        rowKey={([lead]) => lead}
      />
    </Stack>
  );
}
