import { useMutation } from '@apollo/client/react';
import {
  Button,
  Card,
  Dialog,
  EmptyState,
  Notice,
  Section,
  showToast,
  Stack,
  Tag,
  TextArea,
  TimeStamp,
} from '@pathways/ui';
import { useState } from 'react';
import type { ThemePartsFragment } from '../gql/graphql.js';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { refusalOf } from '../shell/refusal-of.js';

export const ThemeParts = graphql(`
  fragment ThemeParts on Theme {
    id
    codeId
    codeName
    definition
    cycleName
    foundAt
    groups {
      label
      firstSaidAt
      lastSaidAt
    }
    unconnected
    passages
    schools
    introduction {
      note
      suggestedBy
      suggestedAt
    }
    viewerCanSuggestIntroduction
  }
`);

export const SuggestIntroductionDocument = graphql(`
  mutation SuggestIntroduction($input: SuggestIntroductionInput!) {
    suggestIntroduction(input: $input) {
      themeId
      errors {
        message
      }
    }
  }
`);

interface ThemesSectionProps {
  themes: readonly FragmentType<typeof ThemeParts>[];
  onChanged: () => void;
}

export function ThemesSection({ themes, onChanged }: ThemesSectionProps) {
  return (
    <Section
      title="Themes across groups"
      lead="A code that three or more groups use within a cycle, groups that have never had a school in common."
    >
      {themes.length === 0 ? (
        <EmptyState title="No theme across groups yet">
          <p>
            Once a third unconnected group talks about the same thing, it is announced here and in your
            notices.
          </p>
        </EmptyState>
      ) : (
        <Stack>
          {readFragment(ThemeParts, themes).map(theme => (
            <ThemeCard key={theme.id} theme={theme} onChanged={onChanged} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

const numbers = ({ passages, schools, groups }: ThemePartsFragment): string =>
  passages === null || passages === undefined || schools === null || schools === undefined
    ? `${groups.length} groups; how many schools is not told, because they are fewer than five or would give such a number away`
    : `${groups.length} groups, ${schools} schools, ${passages} passages`;

function ThemeCard({ theme, onChanged }: { theme: ThemePartsFragment; onChanged: () => void }) {
  const { introduction } = theme;
  return (
    <Card title={theme.codeName} kicker={theme.cycleName}>
      <Stack gap="s">
        <p>{theme.definition}</p>
        <p>
          {numbers(theme)}. Found <TimeStamp at={theme.foundAt} />.
        </p>
        <ul>
          {theme.groups.map(group => (
            <li key={group.label}>
              {group.label}: first <TimeStamp at={group.firstSaidAt} />, last{' '}
              <TimeStamp at={group.lastSaidAt} />
            </li>
          ))}
        </ul>
        {introduction && (
          <p>
            <Tag tone="success">Introduction suggested</Tag> by {introduction.suggestedBy}{' '}
            <TimeStamp at={introduction.suggestedAt} />: {introduction.note}
          </p>
        )}
        {theme.viewerCanSuggestIntroduction && (
          <div>
            <SuggestDialog theme={theme} onDone={onChanged} />
          </div>
        )}
        {!introduction && !theme.viewerCanSuggestIntroduction && (
          <p>From five unconnected groups on you may suggest to their coordinators that they meet.</p>
        )}
      </Stack>
    </Card>
  );
}

function SuggestDialog({ theme, onDone }: { theme: ThemePartsFragment; onDone: () => void }) {
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [suggest, { loading }] = useMutation(SuggestIntroductionDocument, { errorPolicy: 'all' });
  const run = async (close: () => void) => {
    const answer = await suggest({ variables: { input: { themeId: theme.id, note } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.suggestIntroduction, answer?.error);
    setRefusal(refused);
    if (refused) return;
    showToast({ text: 'The coordinators have your suggestion.', tone: 'success' });
    close();
    onDone();
  };
  return (
    <Dialog
      title="Suggest that these groups meet"
      trigger={<Button>Suggest an introduction</Button>}
      actions={close => (
        <>
          <Button onPress={close}>Cancel</Button>
          <Button tone="primary" onPress={() => void run(close)} pending={loading} pendingLabel="Suggesting">
            Suggest it
          </Button>
        </>
      )}
    >
      <Stack>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>
          Coordinators read the name of the code, which groups use it, and your note. Quote nothing from a
          room.
        </p>
        <TextArea label="Note to the coordinators" limit={500} value={note} onChange={setNote} isRequired />
      </Stack>
    </Dialog>
  );
}
