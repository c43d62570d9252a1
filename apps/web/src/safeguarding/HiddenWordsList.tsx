import { useQuery } from '@apollo/client/react';
import { hiddenWordsKeptDays } from '@pathways/domain/safeguarding';
import { londonDay } from '@pathways/domain/shared';
import { Button, FailedState, List, ListRow, Notice, Row, Section, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import { dayWords } from '../schools/day-words.js';
import { HiddenWordsDocument } from './hidden-words.documents.js';
import { KeepHiddenDialog } from './KeepHiddenDialog.js';
import { RemoveForEverDialog } from './RemoveForEverDialog.js';
import { useSettling, type HiddenLine } from './useSettling.js';

const whatWords: Readonly<Record<HiddenLine['kind'], string>> = {
  IDEA: 'An idea',
  EVIDENCE: 'A piece of evidence',
  QUESTION: 'A question back',
  OUTCOME: 'What a round came to',
  MINUTES: 'Minutes of a meeting',
  EXPERTISE: 'An offer or ask in the directory',
};

/** Words outside the talk that somebody took out of sight: the reader’s own hiding, and what waits for their decision. */
export function HiddenWordsList() {
  const { data, error, loading, refetch } = useQuery(HiddenWordsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (!data && error) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data || data.hiddenWords.length === 0) return null;
  return (
    <Section
      title="Other words out of sight"
      lead="Hidden at one press because a pupil could be identified. Whoever hid them may show them again; whoever looks after the group, or the programme, keeps them hidden or removes them."
    >
      <List label="Other words out of sight">
        {data.hiddenWords.map(line => (
          <HiddenRow key={line.id} line={line} onDone={() => void refetch()} />
        ))}
      </List>
    </Section>
  );
}

const keptDays = hiddenWordsKeptDays * 86_400_000;

/** When they go by themselves, and why; or that nobody has decided yet. */
function Standing({ keptAt, keptBecause }: Pick<HiddenLine, 'keptAt' | 'keptBecause'>) {
  if (!keptAt) return <p>Nobody has decided about them yet.</p>;
  const goesOn = londonDay(new Date(Date.parse(keptAt) + keptDays));
  return (
    <p>
      Kept hidden. They are removed for ever on {dayWords(goesOn)}.{keptBecause && ` Why: ${keptBecause}`}
    </p>
  );
}

const titleOf = ({ kind, schoolName }: HiddenLine): string =>
  schoolName ? `${whatWords[kind]}, by ${schoolName}` : whatWords[kind];

function HiddenRow({ line, onDone }: { line: HiddenLine; onDone: () => void }) {
  const [fault, setFault] = useState<string | null>(null);
  const [settle, isBusy] = useSettling(line);
  const run = async (how: 'SHOW' | 'REMOVE') => {
    const refused = await settle(how);
    setFault(refused);
    if (refused === null) onDone();
  };
  const title = titleOf(line);
  return (
    <ListRow
      title={title}
      detail={
        <>
          {[line.groupName, line.programmeName].filter(Boolean).join(', ')} · hidden by{' '}
          {line.hiddenBy ?? 'somebody'}, <TimeStamp at={line.hiddenAt} />
        </>
      }
    >
      {fault && <Notice tone="warning">{fault}</Notice>}
      <Standing {...line} />
      <Row>
        {line.viewerCanShow && (
          <Button isDisabled={isBusy} onPress={() => void run('SHOW')} aria-label={`Show again: ${title}`}>
            Show again
          </Button>
        )}
        {line.viewerCanKeep && <KeepHiddenDialog wordsId={line.id} title={title} onDone={onDone} />}
        {line.viewerCanRemove && (
          <RemoveForEverDialog title={title} isBusy={isBusy} onRemove={() => void run('REMOVE')} />
        )}
      </Row>
    </ListRow>
  );
}
