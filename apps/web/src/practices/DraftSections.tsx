import { cardFields, cardLimits } from '@pathways/domain/practices';
import { CheckboxGroup, Section, Select, Stack, TextField } from '@pathways/ui';
import type {
  EffectTime,
  EvidenceKind,
  OutcomeTag,
  PracticeLicence,
  PracticePhase,
  VersionPartsFragment,
} from '../gql/graphql.js';
import { effectWords, evidenceWords, licenceWords, outcomeWords } from './card-words.js';
import { Held, LongText, WordList, type FieldsProps } from './DraftFields.js';
import { contextWords } from './general-context.js';
import styles from './DraftFields.module.css';
import { FrameworkEntries } from './FrameworkEntries.js';
import { PhaseVariants } from './PhaseVariants.js';
import { choicesOf, phaseWords } from './practice-words.js';

/** What a head reads between two lessons. */
export function CardSection({ draft, holds }: FieldsProps) {
  const given = { draft, holds };
  return (
    <Section
      title="The two-minute card"
      lead="What a head reads between two lessons. Plain words; no names of schools or people."
    >
      <Stack>
        <Held {...given} field="title">
          <TextField
            label={cardFields.title.label}
            value={draft.values.title}
            onChange={title => draft.change('title', title)}
            maxLength={cardFields.title.limit}
            isRequired
          />
        </Held>
        <Held {...given} field="phase">
          <Select
            label="Phase"
            options={choicesOf(phaseWords)}
            value={draft.values.phase}
            onChange={id => draft.change('phase', id as PracticePhase)}
          />
        </Held>
        <LongText {...given} field="problem" />
        <LongText {...given} field="whatTheyDid" />
        <LongText {...given} field="whatItTook" />
        <LongText {...given} field="whatChanged" />
        <LongText {...given} field="whereItMayNotWork" />
      </Stack>
    </Section>
  );
}

interface ContextProps extends FieldsProps {
  readonly context: VersionPartsFragment['generalContext'];
}

export function ContextSection({ draft, holds, context }: ContextProps) {
  const given = { draft, holds };
  return (
    <Section
      title="Where it comes from"
      lead="Cause is not claimed: say where it worked, where it did not, and what nobody knows."
    >
      <Stack>
        <dl className={styles['place']}>
          <dt>By the register, from the schools whose words it rests on; nobody types this</dt>
          <dd>{contextWords(context)}</dd>
        </dl>
        <LongText {...given} field="context" />
        <LongText {...given} field="conditions" hint="What has to be there for it to work." />
        <LongText {...given} field="whatDidNotWork" />
        <LongText {...given} field="limits" />
        <PhaseVariants {...given} />
      </Stack>
    </Section>
  );
}

export function EvidenceSection({ draft, holds }: FieldsProps) {
  const given = { draft, holds };
  return (
    <Section title="Evidence">
      <Stack>
        <Held {...given} field="evidenceKind">
          <Select
            label="Kind of evidence"
            options={choicesOf(evidenceWords)}
            value={draft.values.evidenceKind}
            onChange={id => draft.change('evidenceKind', id as EvidenceKind)}
            isRequired
          />
        </Held>
        <LongText
          {...given}
          field="evidence"
          label="What it rests on"
          limit={cardLimits.evidence}
          hint="Give the source of every figure in the same sentence."
        />
        <Held {...given} field="timeToFirstEffect">
          <Select
            label="Time to first effect"
            options={choicesOf(effectWords)}
            value={draft.values.timeToFirstEffect}
            onChange={id => draft.change('timeToFirstEffect', id as EffectTime)}
          />
        </Held>
      </Stack>
    </Section>
  );
}

export function PurposeSection({ draft, holds }: FieldsProps) {
  const given = { draft, holds };
  return (
    <Section title="What and whom it is for">
      <Stack>
        <Held {...given} field="outcomes">
          <CheckboxGroup
            label="Outcomes"
            options={choicesOf(outcomeWords)}
            value={[...draft.values.outcomes]}
            onChange={ids => draft.change('outcomes', ids as OutcomeTag[])}
          />
        </Held>
        <FrameworkEntries {...given} />
        <WordList
          {...given}
          field="learners"
          label="Learners"
          hint="Whom it serves: up to eight, with commas between."
          most={cardLimits.learners}
          letters={cardLimits.learner}
        />
        <WordList
          {...given}
          field="themes"
          label="Themes"
          hint="Up to eight, with commas between."
          most={cardLimits.themes}
          letters={cardLimits.theme}
        />
      </Stack>
    </Section>
  );
}

export function BeforePublishing({ draft, holds, isFirst }: FieldsProps & { readonly isFirst: boolean }) {
  const given = { draft, holds };
  return (
    <Section title="Licence and the next look">
      <Stack>
        <Held {...given} field="reviewBy">
          <TextField
            label="Looked at again by"
            hint="A day within the next three years."
            type="date"
            value={draft.values.reviewBy ?? ''}
            onChange={day => draft.change('reviewBy', day || null)}
            isRequired
          />
        </Held>
        <Held {...given} field="licence">
          <Select
            label="Licence"
            options={choicesOf(licenceWords)}
            value={draft.values.licence}
            onChange={id => draft.change('licence', id as PracticeLicence)}
            isRequired
          />
        </Held>
        {!isFirst && (
          <LongText
            {...given}
            field="changeNote"
            label="What changed since the version before"
            limit={cardLimits.changeNote}
          />
        )}
      </Stack>
    </Section>
  );
}
