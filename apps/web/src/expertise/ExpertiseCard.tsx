import { Button, Card, Row, Stack, Tag, TextLink } from '@pathways/ui';
import { useState } from 'react';
import { useVerb } from '../shell/useVerb.js';
import { EndExpertiseDocument } from './expertise.documents.js';
import { kindWords, standingWords, type Entry } from './expertise-words.js';
import { HiddenEntry, HideEntry } from './HideEntry.js';
import { HelpView } from './HelpView.js';
import { SeekHelp } from './SeekHelp.js';

interface ExpertiseCardProps {
  entry: Entry;
  /** Schools of the directory that the reader speaks for. */
  schools: readonly { readonly urn: string; readonly name: string }[];
  onChanged: () => void;
  /** Of its heading: 2 where nothing but the page's title stands above. */
  level?: 2 | 3;
}

/** What one school offers or asks, what came of it, and the way to it. */
export function ExpertiseCard({ entry, schools, onChanged, level = 3 }: ExpertiseCardProps) {
  const { title, words, kind, standing, school, help, isViewers, hasEnded, isHidden } = entry;
  const others = schools.filter(({ urn }) => urn !== school.urn);
  const hasCome = help.some(one => one.isViewers && one.state !== 'DECLINED');
  return (
    <Card
      level={level}
      title={isHidden ? 'An entry out of sight' : title}
      kicker={
        <span>
          {kindWords[kind]}
          {standing !== 'SCHOOL' && <> · {standingWords[standing]}</>} ·{' '}
          <TextLink href={`/schools/${school.urn}`}>{school.name}</TextLink>, {school.authority}
        </span>
      }
    >
      <Stack gap="s">
        {!isHidden && <p>{words}</p>}
        {isHidden && <HiddenEntry entry={entry} />}
        {hasEnded && <Tag>No longer in the directory</Tag>}
        {help.map(one => (
          <HelpView key={one.id} help={one} entry={entry} onChanged={onChanged} />
        ))}
        {!hasEnded && (
          <Row>
            {others.length > 0 && !isViewers && !isHidden && !hasCome && (
              <SeekHelp entry={entry} schools={others} onDone={onChanged} />
            )}
            {isViewers && <End id={entry.id} onDone={onChanged} />}
            {!isHidden && <HideEntry entry={entry} onDone={onChanged} />}
          </Row>
        )}
      </Stack>
    </Card>
  );
}

function End({ id, onDone }: { id: string; onDone: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const [end, isBusy] = useVerb(EndExpertiseDocument);
  const run = async () => {
    const refused = await end({ expertiseId: id });
    setFault(refused);
    if (refused === null) onDone();
  };
  return (
    <>
      <Button tone="quiet" pending={isBusy} onPress={() => void run()}>
        Take it out
      </Button>
      {fault && <p role="alert">{fault}</p>}
    </>
  );
}
