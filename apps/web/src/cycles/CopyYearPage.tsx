import { useMutation, useQuery } from '@apollo/client/react';
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  showToast,
  Skeleton,
  Stack,
  TextField,
} from '@pathways/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { shiftDay } from '@pathways/domain/cycles';
import type { ProgrammeCyclesQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { refusalOf } from '../shell/refusal-of.js';
import { CopyCyclesDocument, ProgrammeCyclesDocument } from './cycle.documents.js';
import { CopyPreview } from './CopyPreview.js';

type Programme = NonNullable<ProgrammeCyclesQuery['programme']>;

/** `/programmes/:slug/copy-year`: last year's set-up with later days, shown as a list before it is done. */
export function CopyYearPage() {
  const { slug = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ProgrammeCyclesDocument, { variables: { slug } });
  if (error && !data) {
    return (
      <Page title="Copy last year">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Copy last year">
        <Loading label="Loading the cycles">
          <Skeleton height="30rem" />
        </Loading>
      </Page>
    );
  }
  if (!data.programme?.viewerCanPlan) {
    return (
      <Page title="Copy last year">
        <RefusedState action={<ButtonLink href="/programmes">All programmes</ButtonLink>} />
      </Page>
    );
  }
  return <Choosing programme={data.programme} />;
}

const fiftyTwoWeeks = 364;

/** The cycles that began within a year of the newest one. */
const lastYearOf = ({ cycles }: Programme): string[] => {
  const newest = cycles[0]?.startsOn ?? '';
  return cycles.filter(({ startsOn }) => newest < shiftDay(startsOn, fiftyTwoWeeks)).map(({ id }) => id);
};

function useCopy(programme: Programme, wish: { cycleIds: readonly string[]; firstDay: string }) {
  const navigate = useNavigate();
  const [fault, setFault] = useState<string | null>(null);
  const [copy, { loading }] = useMutation(CopyCyclesDocument);
  const send = async () => {
    const input = { programmeId: programme.id, cycleIds: [...wish.cycleIds], firstDay: wish.firstDay };
    const { data, error } = await copy({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = refusalOf(data?.copyCycles, error);
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'The new cycles are there', tone: 'success' });
    void navigate(`/cycles/${data?.copyCycles.cycleIds?.[0] ?? ''}`);
  };
  return { fault, loading, send };
}

function Choosing({ programme }: { programme: Programme }) {
  const [cycleIds, setCycleIds] = useState<string[]>(() => lastYearOf(programme));
  const chosen = programme.cycles.filter(({ id }) => cycleIds.includes(id));
  const begins = chosen.map(({ startsOn }) => startsOn).sort()[0];
  const [day, setDay] = useState<string | null>(null);
  const firstDay = day ?? (begins ? shiftDay(begins, fiftyTwoWeeks) : '');
  const { fault, loading, send } = useCopy(programme, { cycleIds, firstDay });
  return (
    <Page
      title="Copy last year"
      lead="Days, sheets, aims, targets and charter come along. Schools, people and words never do."
      breadcrumbs={[{ label: programme.name, href: `/programmes/${programme.slug}?show=cycle` }]}
    >
      <Section title="What to copy">
        <Stack>
          <CheckboxGroup
            label="Cycles"
            options={programme.cycles.map(({ id, name, startsOn, endsOn }) => ({
              id,
              label: `${name}, ${dayWords(startsOn)} to ${dayWords(endsOn)}`,
            }))}
            value={cycleIds}
            onChange={setCycleIds}
          />
          <TextField
            label="The first of them begins on"
            hint="Fifty-two weeks later keeps the days of the week. The others keep their distance from it."
            type="date"
            value={firstDay}
            onChange={setDay}
          />
        </Stack>
      </Section>
      {cycleIds.length > 0 && firstDay !== '' && (
        <CopyPreview wish={{ programmeId: programme.id, cycleIds, firstDay }}>
          <Stack>
            {fault && <Notice tone="danger">{fault}</Notice>}
            <Button tone="primary" pending={loading} pendingLabel="Copying" onPress={() => void send()}>
              Make {cycleIds.length === 1 ? 'this cycle' : `these ${cycleIds.length} cycles`}
            </Button>
          </Stack>
        </CopyPreview>
      )}
    </Page>
  );
}
