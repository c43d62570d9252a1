import type { Find } from '@pathways/domain/analysis';
import type { CodeId } from '@pathways/domain/shared';
import type { Pseudonyms } from '../../coding/application/pseudonym.queries.js';
import type { DisagreementView } from '../application/comparison.queries.js';
import type { ComparedSample } from './compared-texts.js';
import { resolutionOf, type ResolutionRow } from './resolution-rows.js';

interface Told {
  readonly finds: readonly Find[];
  readonly resolutions: readonly ResolutionRow[];
  readonly codes: readonly { readonly id: CodeId; readonly name: string }[];
  readonly speak: Pseudonyms;
}

/** Characters shown on either side of the words on which coders differ. */
const around = 240;

function toView(set: ComparedSample, find: Find, told: Told): DisagreementView[] {
  const row = set.rows.get(find.contribution);
  const [excerpt] = find.excerpts;
  if (!row || excerpt === undefined) return [];
  const { body_text: text, urn, heading, group_id: groupId } = row;
  const { startsAt, endsAt } = find;
  const kept = resolutionOf(find, told.resolutions);
  const names = (places: readonly number[]) => places.flatMap(place => set.coders[place]?.name ?? []);
  return [
    {
      id: `${find.code}:${excerpt}`,
      codeId: find.code,
      codeName: told.codes.find(({ id }) => id === find.code)?.name ?? '',
      excerptId: excerpt,
      groupId,
      speaker: told.speak(urn),
      promptHeading: heading,
      before: `${startsAt > around ? '…' : ''}${text.slice(Math.max(0, startsAt - around), startsAt)}`,
      quote: text.slice(startsAt, endsAt),
      after: `${text.slice(endsAt, endsAt + around)}${text.length > endsAt + around ? '…' : ''}`,
      appliedBy: names(find.applied),
      notAppliedBy: names(find.notApplied),
      resolution: kept && {
        id: kept.id,
        answer: kept.answer,
        because: kept.because,
        resolvedBy: kept.resolved_by,
        resolvedAt: kept.resolved_at,
      },
    },
  ];
}

/** What is to be settled first, then what was. */
export function disagreementsOf(set: ComparedSample, told: Told): DisagreementView[] {
  const all = told.finds.flatMap(find => toView(set, find, told));
  return [...all.filter(({ resolution }) => !resolution), ...all.filter(({ resolution }) => resolution)];
}
