import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { stranger } from '@pathways/domain/shared';
import { managerOf } from '../../src/platform/typeorm-unit-of-work.js';
import { UnitOfWork, type Work } from '../../src/platform/unit-of-work.js';
import { startApi, type TestApi } from '../support/api.js';
import { somebodyWaits } from '../support/waits.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await api.source.query(`create table bell (name text primary key, rung integer not null default 0)`);
  await api.source.query(`insert into bell (name) values ('north'), ('south')`);
});
afterAll(() => api.close());
afterEach(() => jest.restoreAllMocks());

const ring = (work: Work, name: string) =>
  managerOf(work).query('update bell set rung = rung + 1 where name = $1', [name]);

describe('two changes at one moment', () => {
  it('are both made, once each, though they take the same rows in opposite order', async () => {
    const warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const units = api.app.get(UnitOfWork);
    let southern: Promise<unknown> = Promise.resolve();
    let isFirstTry = true;
    await units.run(stranger, async work => {
      await ring(work, 'north');
      if (isFirstTry) {
        isFirstTry = false;
        southern = units.run(stranger, async other => {
          await ring(other, 'south');
          await ring(other, 'north');
        });
        await somebodyWaits(api.source);
      }
      await ring(work, 'south');
    });
    await southern;
    expect(await api.source.query('select name, rung from bell order by name')).toEqual([
      { name: 'north', rung: 2 },
      { name: 'south', rung: 2 },
    ]);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('made again'));
  });

  it('that are refused for another reason are not tried again', async () => {
    let tries = 0;
    const broken = api.app.get(UnitOfWork).run(stranger, async work => {
      tries += 1;
      await managerOf(work).query(`insert into bell (name) values ('north')`);
    });
    await expect(broken).rejects.toThrow(/bell_pkey/);
    expect(tries).toBe(1);
  });
});
