import { ButtonLink, EmptyState, Section, Stack } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { dayWords } from '../schools/day-words.js';
import styles from './CycleSheet.module.css';

export const CycleSheetDocument = graphql(`
  fragment CycleSheet on Cycle {
    id
    name
    startsOn
    endsOn
    outcome
    sheet {
      id
      title
      number
      introduction
      sections {
        id
        heading
        prompt
      }
    }
  }
`);

/** The cycles of a programme, each with the prompt sheet that its discussions are held on. */
export function CycleSheet({ cycles }: { cycles: readonly FragmentType<typeof CycleSheetDocument>[] }) {
  if (cycles.length === 0) {
    return (
      <EmptyState title="No cycle is planned yet" icon="calendar">
        <p>A cycle has its days and a prompt sheet. Groups are formed for a cycle.</p>
      </EmptyState>
    );
  }
  return (
    <Stack gap="l">
      {readFragment(CycleSheetDocument, cycles).map(({ id, name, startsOn, endsOn, outcome, sheet }) => (
        <Section
          key={id}
          title={name}
          lead={`${dayWords(startsOn)} to ${dayWords(endsOn)}`}
          actions={<ButtonLink href={`/cycles/${id}`}>Aims, targets, invitations</ButtonLink>}
        >
          {outcome && (
            <div className={styles['outcome']}>
              <h3>What it came to</h3>
              <p>{outcome}</p>
            </div>
          )}
          {sheet ? (
            <article className={styles['sheet']}>
              <h3>{sheet.title}</h3>
              <p className={styles['version']}>Prompt sheet, version {sheet.number}</p>
              <p>{sheet.introduction}</p>
              <ol>
                {sheet.sections.map(section => (
                  <li key={section.id}>
                    <strong>{section.heading}</strong>
                    <p>{section.prompt}</p>
                  </li>
                ))}
              </ol>
            </article>
          ) : (
            <p>No prompt sheet is chosen for this cycle yet.</p>
          )}
        </Section>
      ))}
    </Stack>
  );
}
