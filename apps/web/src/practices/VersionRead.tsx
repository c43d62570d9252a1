import { cardFields, doiLink, type DraftField } from '@pathways/domain/practices';
import { FactList, Prose, Quote, Section, Stack, Tag, TextLink } from '@pathways/ui';
import type { VersionPartsFragment } from '../gql/graphql.js';
import { effectWords, evidenceWords, licenceWords, outcomeWords } from './card-words.js';
import { CommentDialog } from './CommentDialog.js';
import { contextWords } from './general-context.js';
import { ServedEntry } from './ServedEntry.js';
import { consentTones, consentWords, phaseWords, purposeWords } from './practice-words.js';

const told = [
  'problem',
  'whatTheyDid',
  'whatItTook',
  'whatChanged',
  'whereItMayNotWork',
  'context',
  'conditions',
  'whatDidNotWork',
  'limits',
] as const;

const dayWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

interface VersionReadProps {
  readonly version: VersionPartsFragment;
  /** Set while its sentences may be commented on. */
  readonly commentsOn?: string | undefined;
}

/** A version for those who may read it but not change it. */
export function VersionRead({ version, commentsOn }: VersionReadProps) {
  const { card } = version;
  const comment = (field: DraftField, label: string, text: string) =>
    commentsOn ? <CommentDialog practiceId={commentsOn} field={field} label={label} text={text} /> : null;
  return (
    <>
      <Section title="The card">
        <FactList
          facts={told.map(field => ({
            term: cardFields[field].label,
            value: (
              <Stack gap="s">
                <Prose>{card[field] || 'Empty'}</Prose>
                {comment(field, cardFields[field].label, card[field])}
              </Stack>
            ),
          }))}
        />
      </Section>
      <Section title="Claims">
        <Claims version={version} />
        {comment('claims', 'Claims', version.claims.map(({ text }) => text).join('\n'))}
      </Section>
      <Section title="About it">
        <FactList facts={factsOf(version)} />
      </Section>
    </>
  );
}

function factsOf(version: VersionPartsFragment) {
  const { card } = version;
  const facts: [string, string][] = [
    ['Where it comes from, by the register', contextWords(version.generalContext)],
    ['Phase', phaseWords[card.phase]],
    ['Outcomes', card.outcomes.map(outcome => outcomeWords[outcome]).join(', ')],
    ['Learners', card.learners.join(', ')],
    ['Themes', card.themes.join(', ')],
    ['Kind of evidence', card.evidenceKind ? evidenceWords[card.evidenceKind] : ''],
    ['Evidence', card.evidence],
    ['Time to first effect', card.timeToFirstEffect ? effectWords[card.timeToFirstEffect] : ''],
    ...card.phaseVariants.map(({ phase, words }): [string, string] => [
      `In ${phaseWords[phase].toLowerCase()} schools`,
      words,
    ]),
    ['Looked at again by', card.reviewBy ? dayWords.format(new Date(card.reviewBy)) : ''],
    ['Licence', card.licence ? licenceWords[card.licence] : ''],
    ['What changed', card.changeNote],
    ['Written by', version.writers.join(', ') || version.writtenBy],
    ['Published by', version.publishedBy ?? ''],
  ];
  const research = card.research.map(({ doi, citation }) => ({
    term: 'Research',
    value: (
      <>
        {citation} <TextLink href={doiLink(doi)}>{doi}</TextLink>
      </>
    ),
  }));
  const served = version.serves.map(entry => ({ term: 'Serves', value: <ServedEntry entry={entry} /> }));
  return [
    ...facts.filter(([, value]) => value !== '').map(([term, value]) => ({ term, value })),
    ...served,
    ...research,
  ];
}

function Claims({ version }: { version: VersionPartsFragment }) {
  return version.claims.map(claim => (
    <Section key={claim.id} title={claim.text} level={3}>
      {claim.excerpts.map(excerpt =>
        typeof excerpt.quote === 'string' ? (
          <Quote
            key={excerpt.excerptId}
            attribution={`${excerpt.speaker}, quoted ${purposeWords[excerpt.purpose]}${excerpt.isAgreedWording ? ', in words that the school chose' : ''}`}
          >
            {excerpt.quote}
          </Quote>
        ) : (
          <p key={excerpt.excerptId}>
            <Tag tone={consentTones[excerpt.consent]}>The school: {consentWords[excerpt.consent]}</Tag> Its
            words are not shown.
          </p>
        ),
      )}
    </Section>
  ));
}
