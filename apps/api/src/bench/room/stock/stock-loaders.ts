import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { AttachmentRow } from '../../../attachments/persistence/attachment.row.js';
import type { ContributionId, PersonId, Urn } from '@pathways/domain/shared';
import { StockGrant, StockPerson, StockSchool } from './stock-rows.js';
import {
  StockFlag,
  StockMove,
  StockPin,
  StockReaction,
  StockReading,
  StockWordsReading,
} from './stock-talk-rows.js';

/** A loader of the rows that belong to a key, in the order in which they were found. */
const many = <Key, Row>(find: (keys: Key[]) => Promise<Row[]>, keyOf: (row: Row) => Key) =>
  new DataLoader<Key, Row[]>(async keys => {
    const found = new Map<Key, Row[]>(keys.map(key => [key, []]));
    for (const row of await find([...keys])) found.get(keyOf(row))?.push(row);
    return keys.map(key => found.get(key) ?? []);
  });

const one = <Key, Row>(find: (keys: Key[]) => Promise<Row[]>, keyOf: (row: Row) => Key) =>
  new DataLoader<Key, Row | null>(async keys => {
    const found = new Map((await find([...keys])).map(row => [keyOf(row), row]));
    return keys.map(key => found.get(key) ?? null);
  });

/** The files of a wording that is not hidden. */
const isShown = `exists (select from contribution_file u join contribution_revision v
  on v.contribution_id = u.contribution_id and v.number = u.revision
  where u.attachment_id = file.id and v.hidden_at is null)`;

const ofContribution = ({ contributionId }: { contributionId: ContributionId }) => contributionId;

const peopleLoaders = (source: DataSource) => ({
  people: one(
    (ids: PersonId[]) => source.getRepository(StockPerson).findBy({ id: In(ids) }),
    ({ id }) => id,
  ),
  grants: many(
    (ids: PersonId[]) => source.getRepository(StockGrant).findBy({ personId: In(ids) }),
    ({ personId }) => personId,
  ),
  schools: one(
    (urns: Urn[]) =>
      source.getRepository(StockSchool).find({ where: { urn: In(urns) }, relations: { authority: true } }),
    ({ urn }) => urn,
  ),
});

const marksLoaders = (source: DataSource, viewer: PersonId) => ({
  reactions: many(
    (ids: ContributionId[]) =>
      source.getRepository(StockReaction).find({
        where: { contributionId: In(ids) },
        order: { kind: 'ASC', reactedAt: 'ASC', personId: 'ASC' },
      }),
    ofContribution,
  ),
  readings: one(
    (ids: ContributionId[]) =>
      source.getRepository(StockReading).findBy({ contributionId: In(ids), personId: viewer }),
    ofContribution,
  ),
  pins: one(
    (ids: ContributionId[]) =>
      source
        .getRepository(StockPin)
        .find({ where: { contributionId: In(ids) }, relations: { school: true } }),
    ofContribution,
  ),
});

const rareLoaders = (source: DataSource) => ({
  moves: many(
    (ids: ContributionId[]) =>
      source.getRepository(StockMove).find({
        where: { contributionId: In(ids) },
        relations: { movedBy: true },
        order: { number: 'ASC' },
      }),
    ofContribution,
  ),
  flags: many(
    (ids: ContributionId[]) =>
      source.getRepository(StockFlag).find({
        where: { contributionId: In(ids) },
        relations: { raisedBy: true, settledBy: true, rewordAskedBy: true },
        order: { raisedAt: 'ASC', id: 'ASC' },
      }),
    ofContribution,
  ),
  wordReadings: many(
    (ids: ContributionId[]) =>
      source.getRepository(StockWordsReading).find({
        where: { contributionId: In(ids) },
        relations: { person: true },
        order: { readAt: 'ASC', id: 'ASC' },
      }),
    ofContribution,
  ),
  files: many(
    (ids: ContributionId[]) =>
      source
        .getRepository(AttachmentRow)
        .createQueryBuilder('file')
        .where({ contribution: In(ids) })
        .andWhere(isShown)
        .orderBy('file.addedAt')
        .addOrderBy('file.id')
        .getMany(),
    ({ contribution }) => contribution as ContributionId,
  ),
});

/** One set of loaders a request, each asking once for all keys of a tick. `viewer` is the person who looks. */
export const loadersFor = (source: DataSource, viewer: PersonId) => ({
  ...peopleLoaders(source),
  ...marksLoaders(source, viewer),
  ...rareLoaders(source),
});

export type Loaders = ReturnType<typeof loadersFor>;
