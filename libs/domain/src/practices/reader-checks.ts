import { checkTalk } from '../safeguarding/index.js';
import { leakProblems, rehearseLeak } from './leak-rehearsal.js';
import { linksIn } from './links-in.js';
import { ownTexts, restings, toldTexts, type Manuscript } from './manuscript.js';
import { readingAgeTarget } from './reading-age.js';
import { smallNumbersIn } from './small-numbers.js';
import { unsourcedNumbersIn } from './unsourced-numbers.js';
import { untoldPicturesIn } from './untold-pictures.js';

/** What a rule found: problems keep it from being published, warnings are for somebody to look at, the note is what was counted. */
export interface Found {
  readonly problems?: readonly string[];
  readonly warnings?: readonly string[];
  readonly note?: string;
}

/** The guard that also runs on the device while somebody types; here it is asked of every text once more. */
export function noPupilDetails(manuscript: Manuscript): Found {
  const problems = toldTexts(manuscript).flatMap(({ where, text }) =>
    checkTalk(text)
      .filter(({ kind }) => kind !== 'small group')
      .map(({ words, suggestion }) => `${where}: “${words}” may give a child away. ${suggestion}`),
  );
  return { problems };
}

export function smallNumbers(manuscript: Manuscript): Found {
  const problems = toldTexts(manuscript).flatMap(({ where, text }) => {
    const groups = checkTalk(text).filter(({ kind }) => kind === 'small group');
    return [...new Set([...groups.map(({ words }) => words), ...smallNumbersIn(text)])].map(
      words => `${where}: “${words}” tells of fewer than five people. Say “a few”, or leave the number out.`,
    );
  });
  return { problems };
}

export const numbersSourced = (manuscript: Manuscript): Found => ({
  warnings: ownTexts(manuscript).flatMap(({ where, text }) =>
    unsourcedNumbersIn(text).map(
      words =>
        `${where}: say in the same sentence where “${words}” comes from, for instance “by the school’s own records, 2025/26”.`,
    ),
  ),
});

export function linksAnswer(manuscript: Manuscript): Found {
  const told = ownTexts(manuscript).flatMap(({ where, text }) => linksIn(text).map(url => ({ where, url })));
  const known = new Map(manuscript.links.map(link => [link.url, link]));
  const ofKind = (outcome: string) =>
    told.filter(({ url }) => (known.get(url)?.outcome ?? 'could not be checked') === outcome);
  return {
    problems: ofKind('dead').map(
      ({ where, url }) => `${where}: ${url} is dead (${known.get(url)?.because}). Mend it or take it out.`,
    ),
    warnings: ofKind('could not be checked').map(
      ({ where, url }) => `${where}: ${url} could not be checked. Open it once by hand.`,
    ),
  };
}

export function picturesTold(manuscript: Manuscript): Found {
  const problems = ownTexts(manuscript).flatMap(({ where, text }) =>
    untoldPicturesIn(text).map(
      url =>
        `${where}: say in the same sentence what the picture at ${url} shows, for those who cannot see it.`,
    ),
  );
  return { problems };
}

export function readsEasily({ readingAge }: Manuscript): Found {
  if (readingAge === null) return { note: 'Too short to tell a reading age (Flesch-Kincaid).' };
  const note = `Reading age ${readingAge} (Flesch-Kincaid); the aim is ${readingAgeTarget} or less.`;
  return readingAge <= readingAgeTarget
    ? { note }
    : { note, warnings: ['Shorter sentences and shorter words make it readable between two lessons.'] };
}

/** The leak rehearsal: how many schools of the register fit what the public would read? */
export function nobodyFound(manuscript: Manuscript): Found {
  const isNamed = restings(manuscript).every(({ purpose }) => purpose === 'quote named');
  const rehearsal = rehearseLeak(manuscript.context, toldTexts(manuscript), manuscript.register);
  const note = `${rehearsal.fits} of the ${rehearsal.of} schools in the programme’s authorities fit what is told; five must.`;
  if (manuscript.context.schools === 0) return { note: 'Counted once it rests on passages.' };
  // Schools that agreed to their names have agreed to be found.
  return isNamed
    ? { note: 'Every school agreed to be named: there is nothing to find out.' }
    : { note, problems: leakProblems(rehearsal) };
}
