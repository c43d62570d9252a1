import { isQuotable, type AnswerOnPlace, type VersionId } from '@pathways/domain/practices';
import { placeHash } from '../application/hashes.js';
import type { StandingPlace, StandingWords } from '../application/words.store.js';
import type { Ask } from './ask.js';
import { readClaims, readStanding } from './manuscript-reading.js';

/** Answers hold for the practice, not for one version of it: a sentence that stayed as it was is not asked about again. */
const answers = `
  select a.place_hash as hash, a.answer, a.offered_words as "offeredWords"
  from words_answer a
  where a.version_id in (select w.id from practice_version v join practice_version w on w.practice_id = v.practice_id
    where v.id = $1)
  order by a.answered_at, a.id`;

/** Every quotation of a version with the sentence that it stands under. Words that no school said are nobody's to approve. */
export async function readPlaces(ask: Ask, version: VersionId): Promise<StandingPlace[]> {
  const claims = await readClaims(ask, version);
  const ids = claims.flatMap(claim => claim.excerpts.map(({ excerpt }) => excerpt));
  const standing = new Map((await readStanding(ask, ids)).map(excerpt => [excerpt.id, excerpt]));
  return claims.flatMap(({ text, excerpts }, claim) =>
    excerpts.flatMap(resting => {
      const excerpt = standing.get(resting.excerpt);
      if (!excerpt || excerpt.urn === null) return [];
      const words = resting.agreedWords ?? excerpt.quote;
      const hash = placeHash(text, resting, words);
      return [
        {
          excerpt: excerpt.id,
          urn: excerpt.urn,
          hash,
          claim,
          claimText: text,
          resting,
          isQuotable: isQuotable(excerpt, resting.purpose),
        },
      ];
    }),
  );
}

export const readStandingWords = async (ask: Ask, version: VersionId): Promise<StandingWords> => ({
  places: await readPlaces(ask, version),
  answers: await ask<AnswerOnPlace>('words answers', answers, [version]),
});
