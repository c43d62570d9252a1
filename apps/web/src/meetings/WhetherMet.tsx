import { Button, List, ListRow, Notice, Row, Section, Stack, TextField } from '@pathways/ui';
import { useState } from 'react';
import type { MeetingFieldsFragment, WhetherMet as Became } from '../gql/graphql.js';
import { useVerb } from '../shell/useVerb.js';
import { becameWords } from './meeting-words.js';
import { TellWhetherMetDocument } from './meeting-verbs.documents.js';

const choices = Object.keys(becameWords) as Became[];

/** Did you meet? One tap for a school, and why, if somebody wants to say. */
export function WhetherMet({ meeting }: { meeting: MeetingFieldsFragment }) {
  const { words, viewerSchools } = meeting;
  const untold = viewerSchools.filter(({ urn }) => !words.some(({ school }) => school.urn === urn));
  return (
    <Section title="Did you meet?">
      <Stack>
        {untold.map(school => (
          <Ask key={school.urn} meetingId={meeting.id} {...school} />
        ))}
        {words.length > 0 && (
          <List label="What the schools say">
            {words.map(({ school, became, because, byName }) => (
              <ListRow
                key={school.urn}
                title={`${school.name}: ${becameWords[became].toLowerCase()}`}
                detail={[because, `said by ${byName}`].filter(Boolean).join(' · ')}
              />
            ))}
          </List>
        )}
        {untold.length === 0 && words.length === 0 && <p>No school has said yet.</p>}
      </Stack>
    </Section>
  );
}

function Ask({ meetingId, urn, name }: { meetingId: string; urn: string; name: string }) {
  const [because, setBecause] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [tell, isTelling] = useVerb(TellWhetherMetDocument);
  return (
    <Stack>
      {fault && <Notice tone="warning">{fault}</Notice>}
      <TextField
        label={`Why, for ${name}`}
        hint="May stay empty."
        value={because}
        onChange={setBecause}
        maxLength={500}
      />
      <Row>
        {choices.map(became => (
          <Button
            key={became}
            tone={became === 'MET' ? 'primary' : 'secondary'}
            isDisabled={isTelling}
            onPress={() => void tell({ meetingId, schoolUrn: urn, became, because }).then(setFault)}
          >
            {becameWords[became]}
          </Button>
        ))}
      </Row>
    </Stack>
  );
}
