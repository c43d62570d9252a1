import { cardFields } from '@pathways/domain/practices';
import { FactList, Prose, Quote, Section, Tag } from '@pathways/ui';
import type { VersionPartsFragment } from '../gql/graphql.js';
import { consentTones, consentWords, phaseWords, purposeWords } from './practice-words.js';

const told = [
  'problem',
  'context',
  'whatTheyDid',
  'whatItTook',
  'whatChanged',
  'whereItMayNotWork',
  'limits',
] as const;

/** A version for those who may read it but not change it. */
export function VersionRead({ version }: { version: VersionPartsFragment }) {
  const { card, claims } = version;
  return (
    <>
      <Section title="The card">
        <FactList
          facts={[
            { term: 'Phase', value: phaseWords[card.phase] },
            { term: 'Themes', value: card.themes.join(', ') || 'None' },
            ...told.map(field => ({
              term: cardFields[field].label,
              value: <Prose>{card[field] || 'Empty'}</Prose>,
            })),
            ...(card.changeNote ? [{ term: 'What changed', value: card.changeNote }] : []),
            { term: 'Written by', value: version.writtenBy },
            ...(version.publishedBy ? [{ term: 'Published by', value: version.publishedBy }] : []),
          ]}
        />
      </Section>
      <Section title="Claims">
        {claims.map(claim => (
          <Section key={claim.id} title={claim.text} level={3}>
            {claim.excerpts.map(excerpt =>
              typeof excerpt.quote === 'string' ? (
                <Quote
                  key={excerpt.excerptId}
                  attribution={`${excerpt.speaker}, quoted ${purposeWords[excerpt.purpose]}`}
                >
                  {excerpt.quote}
                </Quote>
              ) : (
                <p key={excerpt.excerptId}>
                  <Tag tone={consentTones[excerpt.consent]}>The school: {consentWords[excerpt.consent]}</Tag>{' '}
                  Its words are not shown.
                </p>
              ),
            )}
          </Section>
        ))}
      </Section>
    </>
  );
}
