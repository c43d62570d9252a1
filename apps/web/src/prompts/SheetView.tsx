import { sectionsAtMost } from '@pathways/domain/prompts';
import { Button, Notice, Page, Row, Section, Stack, Switch, Tabs, TextArea, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { SheetFieldsFragment, SheetProgrammeQuery } from '../gql/graphql.js';
import { SectionFields } from './SectionFields.js';
import { SheetPreview } from './SheetPreview.js';
import { emptySection, type SectionWish, type SheetWish } from './sheet-wish.js';
import { SheetUse } from './SheetUse.js';
import { SheetVersions } from './SheetVersions.js';
import { useSheetDraft } from './useSheetDraft.js';

export interface SheetViewProps {
  id: string;
  programme: NonNullable<SheetProgrammeQuery['programme']>;
  sheet: SheetFieldsFragment | null;
  onIssued: () => void;
}

/** A sheet: its draft, its versions, what came of it. */
export function SheetView(props: SheetViewProps) {
  const { programme, sheet } = props;
  const draft = useSheetDraft(props);
  const home = `/programmes/${programme.slug}`;
  return (
    <Page
      title={draft.wish.title || 'A new prompt sheet'}
      kicker={sheet?.isRetired ? 'Prompt sheet, retired' : 'Prompt sheet'}
      lead={sheet?.number ? `Version ${sheet.number} is the newest that was issued.` : 'Not issued yet.'}
      breadcrumbs={[
        { label: programme.name, href: home },
        { label: 'Prompt sheets', href: `${home}/sheets` },
      ]}
    >
      <Tabs
        label="The sheet"
        tabs={[
          { id: 'write', label: 'Write', content: <Write draft={draft} isIssued={Boolean(sheet?.number)} /> },
          { id: 'preview', label: 'As heads see it', content: <SheetPreview sheet={draft.wish} /> },
          {
            id: 'versions',
            label: 'Versions and cycles',
            content: sheet ? (
              <SheetVersions programme={programme} sheet={sheet} onChanged={props.onIssued} />
            ) : (
              <p>Save it first.</p>
            ),
          },
          {
            id: 'use',
            label: 'What came of it',
            content: sheet ? <SheetUse sheet={sheet} /> : <p>Nothing yet.</p>,
          },
        ]}
      />
    </Page>
  );
}

interface WriteProps {
  draft: ReturnType<typeof useSheetDraft>;
  isIssued: boolean;
}

function Write({ draft, isIssued }: WriteProps) {
  const { wish, change, fault, state, save, issue, isBusy } = draft;
  return (
    <Stack gap="l">
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextField
        label="Title"
        hint={isIssued ? 'It was issued under this title. Copy the sheet to give it another.' : undefined}
        isReadOnly={isIssued}
        value={wish.title}
        onChange={title => change({ title })}
        maxLength={120}
      />
      <TextArea
        label="How it begins"
        value={wish.introduction}
        onChange={introduction => change({ introduction })}
        limit={4_000}
      />
      <Switch
        label="Everybody writes first"
        hint="In discussions on it, a member reads under a prompt once they have written there. The facilitator can open a round."
        isSelected={wish.writeFirst}
        onChange={writeFirst => change({ writeFirst })}
      />
      <Sections wish={wish} change={change} />
      <p role="status">{state}</p>
      <Row>
        <Button pending={isBusy} onPress={() => void save()}>
          Save the draft
        </Button>
        <Button tone="primary" isDisabled={isBusy} onPress={() => void issue()}>
          Issue it as the next version
        </Button>
      </Row>
    </Stack>
  );
}

interface SectionsProps {
  wish: SheetWish;
  change: (part: Partial<SheetWish>) => void;
}

function Sections({ wish: { sections }, change }: SectionsProps) {
  const [keys, setKeys] = useState<string[]>(() => sections.map(() => crypto.randomUUID()));
  const put = (next: readonly SectionWish[], order: string[]) => {
    setKeys(order);
    change({ sections: next });
  };
  const without = <One,>(list: readonly One[], place: number): One[] => list.filter((_, at) => at !== place);
  const raised = <One,>(list: readonly One[], place: number): One[] => {
    const moved = list[place];
    const rest = without(list, place);
    return moved === undefined ? rest : [...rest.slice(0, place - 1), moved, ...rest.slice(place - 1)];
  };
  return (
    <Section title="Sections">
      <Stack>
        {sections.map((section, place) => (
          <SectionFields
            key={keys[place] ?? place}
            section={section}
            place={place + 1}
            onChange={next => change({ sections: sections.map((one, at) => (at === place ? next : one)) })}
            onRemove={() => put(without(sections, place), without(keys, place))}
            onUp={place === 0 ? null : () => put(raised(sections, place), raised(keys, place))}
          />
        ))}
        {sections.length < sectionsAtMost && (
          <div>
            <Button
              icon="plus"
              onPress={() => put([...sections, emptySection], [...keys, crypto.randomUUID()])}
            >
              Another section
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
