import { Button, ButtonLink, Disclosure, Notice, Row, Select, Stack, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { SheetFieldsFragment } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { IssueToCycleDocument, RetireSheetDocument, SaveSheetDocument } from './sheet.documents.js';
import { SheetPreview } from './SheetPreview.js';
import type { SheetViewProps } from './SheetView.js';
import { wishOf } from './sheet-wish.js';

interface SheetVersionsProps {
  programme: SheetViewProps['programme'];
  sheet: SheetFieldsFragment;
  onChanged: () => void;
}

const plain = ({ introduction, writeFirst, sections }: SheetFieldsFragment['versions'][number]) => ({
  introduction,
  writeFirst,
  sections: sections.map(section => ({ ...section, minutes: section.minutes ?? null })),
});

/** What was issued, which cycles are held on it, a copy of it, and its retirement. */
export function SheetVersions({ programme, sheet, onChanged }: SheetVersionsProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [retire, isRetiring] = useVerb(RetireSheetDocument);
  return (
    <Stack gap="l">
      {fault && <Notice tone="warning">{fault}</Notice>}
      {sheet.versions.length > 0 && !sheet.isRetired && (
        <ForCycle programme={programme} sheet={sheet} onChanged={onChanged} onFault={setFault} />
      )}
      {sheet.versions.map(version => (
        <Disclosure key={version.id} title={`Version ${version.number}`} level={2}>
          <p>
            Issued <TimeStamp at={version.issuedAt} form="day" />
          </p>
          <SheetPreview sheet={plain(version)} />
        </Disclosure>
      ))}
      {sheet.versions.length === 0 && <p>No version was issued yet.</p>}
      <Row>
        <Copy programme={programme} sheet={sheet} onFault={setFault} />
        <Button
          pending={isRetiring}
          onPress={() => void retire({ sheetId: sheet.id, isRetired: !sheet.isRetired }).then(setFault)}
        >
          {sheet.isRetired ? 'Bring it back' : 'Retire it'}
        </Button>
        <ButtonLink href={`/programmes/${programme.slug}?show=cycle`}>The programme’s cycles</ButtonLink>
      </Row>
    </Stack>
  );
}

interface OnFault {
  onFault: (fault: string | null) => void;
}

function ForCycle({ programme, sheet, onChanged, onFault }: SheetVersionsProps & OnFault) {
  const [cycleId, setCycle] = useState(programme.cycles[0]?.id ?? '');
  const [versionId, setVersion] = useState(sheet.versions[0]?.id ?? '');
  const [choose, isChoosing] = useVerb(IssueToCycleDocument);
  const run = async () => {
    const refused = await choose({ cycleId, versionId });
    onFault(refused);
    if (refused === null) onChanged();
  };
  if (programme.cycles.length === 0) return <p>Plan a cycle first: then it can be held on this sheet.</p>;
  return (
    <Stack gap="s">
      <Select
        label="Cycle"
        hint="Discussions that are open already keep the version that they were opened on."
        options={programme.cycles.map(({ id, name, sheet: on }) => ({
          id,
          label: name,
          hint: on ? `now on ${on.title}, version ${on.number}` : 'without a sheet',
        }))}
        value={cycleId}
        onChange={setCycle}
      />
      <Select
        label="Version"
        options={sheet.versions.map(({ id, number }) => ({ id, label: `Version ${number}` }))}
        value={versionId}
        onChange={setVersion}
      />
      <div>
        <Button tone="primary" pending={isChoosing} onPress={() => void run()}>
          Hold the cycle on it
        </Button>
      </div>
    </Stack>
  );
}

/** A copy is a draft of its own, under another title. */
function Copy({ programme, sheet, onFault }: Omit<SheetVersionsProps, 'onChanged'> & OnFault) {
  const navigate = useNavigate();
  const [save, isSaving] = useVerb(SaveSheetDocument);
  const run = async () => {
    const sheetId = crypto.randomUUID();
    const { sections, introduction, writeFirst } = wishOf(sheet);
    const words = {
      introduction,
      writeFirst,
      sections: [...sections],
      title: `Copy of ${sheet.title}`.slice(0, 120),
    };
    const refused = await save({ sheetId, programmeId: programme.id, ...words, seen: 0 });
    onFault(refused);
    if (refused === null) void navigate(`/programmes/${programme.slug}/sheets/${sheetId}`);
  };
  return (
    <Button icon="copy" pending={isSaving} onPress={() => void run()}>
      Copy it
    </Button>
  );
}
