import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { PersonRow } from '../../../people/persistence/person.row.js';
import { RoleGrantRow } from '../../../people/persistence/role-grant.row.js';
import { StockReaction, StockReading, StockSchool } from './stock-rows.js';

const listed = (keys: readonly string[]) => [...new Set(keys)];

/** One set of loaders a request, each asking once for all keys of a tick. */
export const loadersFor = (source: DataSource) => ({
  people: new DataLoader<string, PersonRow | undefined>(async keys => {
    const rows = await source.getRepository(PersonRow).findBy({ id: In(listed(keys)) });
    const byId = new Map(rows.map(row => [row.id, row]));
    return keys.map(key => byId.get(key));
  }),
  grants: new DataLoader<string, RoleGrantRow[]>(async keys => {
    const rows = await source.getRepository(RoleGrantRow).findBy({ personId: In(listed(keys)) });
    return keys.map(key => rows.filter(({ personId }) => personId === key));
  }),
  schools: new DataLoader<string, StockSchool | undefined>(async keys => {
    const where = { urn: In(listed(keys)) };
    const rows = await source.getRepository(StockSchool).find({ where, relations: { authority: true } });
    const byUrn = new Map(rows.map(row => [row.urn, row]));
    return keys.map(key => byUrn.get(key));
  }),
  reactions: new DataLoader<string, StockReaction[]>(async keys => {
    const rows = await source.getRepository(StockReaction).findBy({ contributionId: In(listed(keys)) });
    return keys.map(key => rows.filter(({ contributionId }) => contributionId === key));
  }),
  readings: new DataLoader<string, StockReading[]>(async keys => {
    const rows = await source.getRepository(StockReading).findBy({ contributionId: In(listed(keys)) });
    return keys.map(key => rows.filter(({ contributionId }) => contributionId === key));
  }),
});

export type Loaders = ReturnType<typeof loadersFor>;
