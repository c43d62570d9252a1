import { TimeStamp } from '@pathways/ui';
import type { CodablePartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import type { CodeChoice } from './code-choice.js';
import { ExcerptParts } from './coding.documents.js';
import { ExcerptLine } from './ExcerptLine.js';
import { MarkableText } from './MarkableText.js';
import { MemoPad } from './MemoPad.js';
import { drawnMarks } from './segments.js';
import styles from './CodableContribution.module.css';

interface CodableContributionProps {
  contribution: CodablePartsFragment;
  programmeId: string;
  codes: readonly CodeChoice[];
}

/** What is marked in a contribution, as it is drawn and told. */
function marksOf(contribution: CodablePartsFragment) {
  const excerpts = readFragment(ExcerptParts, contribution.excerpts);
  const marks = drawnMarks(
    excerpts.flatMap(({ id, startsAt, endsAt }) =>
      typeof startsAt === 'number' && typeof endsAt === 'number' ? [{ id, startsAt, endsAt }] : [],
    ),
  );
  const numberOf = (id: string) => marks.find(mark => mark.id === id)?.number ?? null;
  const codesOn = (id: string) => {
    const codings = excerpts.find(excerpt => excerpt.id === id)?.codings ?? [];
    return codings.length === 0 ? 'no code' : codings.map(coding => coding.codeName).join(', ');
  };
  const inQuestion = excerpts
    .filter(excerpt => excerpt.attention && excerpt.codings.some(coding => coding.viewerCanRemove))
    .map(({ id, quote }) => ({ id, quote, number: numberOf(id) }));
  return { excerpts, marks, numberOf, codesOn, inQuestion };
}

/** One contribution as a researcher codes it: its text, what is marked in it, what the school was asked. */
export function CodableContribution({ contribution, programmeId, codes }: CodableContributionProps) {
  const { excerpts, marks, numberOf, codesOn, inQuestion } = marksOf(contribution);
  return (
    <article
      className={styles['contribution']}
      aria-label={`${contribution.speaker} on ${contribution.promptHeading}`}
    >
      <p className={styles['head']}>
        <strong>{contribution.speaker}</strong> on {contribution.promptHeading},{' '}
        <TimeStamp at={contribution.postedAt} />
      </p>
      <MarkableText {...{ contribution, codes, marks, codesOn, inQuestion }} />
      {excerpts.length > 0 && (
        <ul className={styles['excerpts']} aria-label="Marked passages">
          {excerpts.map(excerpt => (
            <ExcerptLine
              key={excerpt.id}
              excerpt={excerpt}
              number={numberOf(excerpt.id)}
              revision={contribution.revision}
              programmeId={programmeId}
              codes={codes}
            />
          ))}
        </ul>
      )}
      {contribution.speaker.startsWith('School') && (
        <MemoPad
          programmeId={programmeId}
          about={{ pseudonym: contribution.speaker }}
          label={`Memos on ${contribution.speaker}`}
        />
      )}
    </article>
  );
}
