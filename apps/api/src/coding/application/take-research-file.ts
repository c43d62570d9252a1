import { Injectable } from '@nestjs/common';
import {
  addCode,
  canTag,
  markPassage,
  writeMemo,
  type Anchor,
  type CodingEvent,
} from '@pathways/domain/coding';
import type {
  CodeId,
  ContributionId,
  ExcerptId,
  GroupId,
  ProgrammeId,
  SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { CodableContributions } from './codable-contributions.js';
import { CodeStore } from './code.store.js';
import { ExcerptStore } from './excerpt.store.js';
import { MemoStore } from './memo.store.js';
import { ResearchFileIntake, type TakenCount, type TakenFile } from './research-file-intake.js';

/** A passage that the rules allow to be marked, in its room. */
interface Decided {
  readonly group: GroupId;
  readonly contribution: ContributionId;
  readonly anchor: Anchor;
}

type Place = Extract<TakenFile['notes'][number]['about'], { contribution: ContributionId }>;

const keyOf = ({ contribution, revision, startsAt, endsAt }: Place): string =>
  [contribution, revision, startsAt, endsAt].join(' ');

/** First everything is asked of the rules, then everything is kept: a refusal comes before the first row is written. */
@Injectable()
export class TakeResearchFile extends ResearchFileIntake {
  constructor(
    private readonly rooms: RoomAccess,
    private readonly contributions: CodableContributions,
    private readonly excerpts: ExcerptStore,
    private readonly codes: CodeStore,
    private readonly memos: MemoStore,
  ) {
    super();
  }

  async take(
    work: Work,
    actor: SignedIn,
    programme: ProgrammeId,
    file: TakenFile,
  ): Promise<TakenCount | null> {
    const mayAdd = await this.mayAdd(work, actor, programme, file);
    const places = [...file.codings, ...file.notes.flatMap(({ about }) => ('code' in about ? [] : [about]))];
    const passages = mayAdd ? await this.decide(work, actor, places) : null;
    if (!passages) return null;
    if (file.notes.some(({ body }) => !writeMemo(actor, programme, body, true).ok)) return null;
    const codes = await this.keepCodes(work, programme, file);
    const codings = await this.keepCodings(work, actor, { file, passages, codes });
    const memos = await this.keepMemos(work, actor, programme, { file, passages, codes });
    return { codes: file.codes.add.length, codings, memos };
  }

  /** Codes of the file are asked for one after another, each with those before it in the codebook. */
  private async mayAdd(
    work: Work,
    actor: SignedIn,
    programme: ProgrammeId,
    file: TakenFile,
  ): Promise<boolean> {
    const codebook = await this.codes.hold(work, programme);
    const standing = [...codebook.codes];
    for (const { id, words, parent } of file.codes.add) {
      const decided = addCode(actor, { programme, codes: standing }, words, parent as CodeId | null);
      if (!decided.ok) return false;
      const placed = { parent: parent as CodeId | null, isRetired: false, mergedInto: null, version: 1 };
      standing.push({ id: id as CodeId, words: decided.value, ...placed });
    }
    const known = Object.values(file.codes.known);
    return known.every(code => standing.some(({ id }) => id === code));
  }

  private async decide(
    work: Work,
    actor: SignedIn,
    places: readonly Place[],
  ): Promise<Map<string, Decided> | null> {
    const decided = new Map<string, Decided>();
    for (const place of places) {
      if (decided.has(keyOf(place))) continue;
      const group = await this.contributions.groupOf(work, place.contribution);
      const room = group && (await this.rooms.factsFor(work, group));
      const contribution = room && (await this.contributions.hold(work, place.contribution));
      const marked =
        room && contribution && canTag(actor, room) && markPassage(actor, room, contribution, place);
      if (!group || !marked || !marked.ok) return null;
      decided.set(keyOf(place), { group, contribution: place.contribution, anchor: marked.value });
    }
    return decided;
  }

  private async keepCodes(
    work: Work,
    programme: ProgrammeId,
    { codes }: TakenFile,
  ): Promise<Map<string, CodeId>> {
    const kept = new Map<string, CodeId>(Object.entries(codes.known));
    for (const { id, words, parent } of codes.add) {
      const above = parent === null ? null : (kept.get(parent) ?? (parent as CodeId));
      const added = {
        programme,
        words,
        parent: above,
        kind: 'added',
        reason: 'Imported from a research file',
      } as const;
      const code = await this.codes.add(work, added);
      await work.announce({ kind: 'CodeAdded', programme, code } satisfies CodingEvent);
      kept.set(id, code);
    }
    return kept;
  }

  private async keepCodings(
    work: Work,
    actor: SignedIn,
    { file, passages, codes }: Keeping,
  ): Promise<number> {
    let count = 0;
    for (const coding of file.codings) {
      const at = await this.excerptOf(work, actor, passages.get(keyOf(coding)));
      const code = codes.get(coding.code);
      if (!at || !code) continue;
      const added = await this.excerpts.addCoding(work, at.excerpt, code, actor.personId);
      if (!added) continue;
      count += 1;
      await work.announce({ kind: 'PassageCoded', ...at, coding: added, code } satisfies CodingEvent);
    }
    return count;
  }

  private async keepMemos(
    work: Work,
    actor: SignedIn,
    programme: ProgrammeId,
    keeping: Keeping,
  ): Promise<number> {
    let count = 0;
    for (const { id: clientId, body, about } of keeping.file.notes) {
      const code = 'code' in about ? keeping.codes.get(about.code) : undefined;
      const at =
        'code' in about ? null : await this.excerptOf(work, actor, keeping.passages.get(keyOf(about)));
      if (!code && !at) continue;
      const subject = code
        ? { kind: 'code' as const, code }
        : { kind: 'passage' as const, excerpt: at?.excerpt as ExcerptId };
      const { id, isNew } = await this.memos.add(work, actor, { programme, subject, body, clientId });
      if (!isNew) continue;
      count += 1;
      await work.announce({ kind: 'MemoWritten', programme, memo: id } satisfies CodingEvent);
    }
    return count;
  }

  private async excerptOf(work: Work, actor: SignedIn, decided: Decided | undefined) {
    if (!decided) return null;
    const { group, contribution, anchor } = decided;
    const { id: excerpt, isNew } = await this.excerpts.findOrAdd(work, contribution, anchor, actor.personId);
    if (isNew)
      await work.announce({ kind: 'ExcerptMarked', group, excerpt, contribution } satisfies CodingEvent);
    return { group, excerpt };
  }
}

interface Keeping {
  readonly file: TakenFile;
  readonly passages: ReadonlyMap<string, Decided>;
  readonly codes: ReadonlyMap<string, CodeId>;
}
