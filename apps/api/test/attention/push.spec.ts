import { createECDH, createPublicKey, randomBytes, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPushEndpoint } from '../../src/attention/application/push-address.js';
import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import type { TestPerson } from '../support/people.js';
import { choose, mentioning } from './support/notices.js';

interface Pushed {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let api: TestApi;
let room: TestRoom;
let receiver: Server;
let answering = 201;
const pushed: Pushed[] = [];

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      pushed.push({ headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(answering).end();
    });
  });
  await new Promise<void>(listening => receiver.listen(0, '127.0.0.1', listening));
  api = await startApi();
});
beforeEach(async () => {
  pushed.length = 0;
  answering = 201;
  room = await aRoom(api);
});
afterAll(async () => {
  receiver.close();
  await api.close();
});

const always = {
  mail: false,
  quietFrom: '00:00',
  quietTo: '00:00',
  digestDay: null,
  restsOnClosedDays: false,
};

const allow = async (person: TestPerson, push = true, hours: object = {}) => {
  const keys = createECDH('prime256v1');
  const address = {
    endpoint: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/${person.personId}`,
    p256dh: keys.generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
    device: 'A phone',
  };
  const { fields } = await api.ask<{ allowDevice: { errors: { __typename: string }[] } }>(
    'mutation ($input: AllowDeviceInput!) { allowDevice(input: $input) { errors { __typename } } }',
    { input: address },
    person.cookie,
  );
  expect(fields.allowDevice.errors).toEqual([]);
  await choose(api, person, 'chooseAttention', { ...always, push, ...hours });
};

/** Quiet hours with one open minute, and that about half a day away, whatever the hour of the test. */
const allDayFrom = (now: Date) =>
  now.getUTCHours() < 12
    ? { quietFrom: '00:00', quietTo: '23:59' }
    : { quietFrom: '12:00', quietTo: '11:59' };

const settled = async () => {
  await api.settle();
  await api.work();
};

const devicesOf = async (person: TestPerson) => {
  const rows = await api.source.query<object[]>('select 1 from push_subscription where person_id = $1', [
    person.personId,
  ]);
  return rows.length;
};

/** Who signed a push, and for whom: the token of RFC 8292, its signature checked with the key beside it. */
function signerOf({ headers }: Pushed) {
  const [, token = '', key = ''] = /^vapid t=([^,]+), ?k=(.+)$/.exec(headers.authorization ?? '') ?? [];
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const [head = '', claims = '', signature = ''] = token.split('.');
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  return {
    isSigned,
    key,
    claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string },
  };
}

describe('a push', () => {
  it('reaches Ben’s phone once for all that is new, signed, encrypted and with an end', async () => {
    await allow(room.ben);
    for (let count = 0; count < 3; count += 1) await aContribution(api, room, mentioning(room.ben));
    await settled();
    await settled();
    expect(pushed).toHaveLength(1);
    const [first] = pushed as [Pushed];
    expect(first.headers).toMatchObject({
      ttl: '86400',
      'content-encoding': 'aes128gcm',
      topic: 'pathways-notices',
    });
    const { isSigned, key, claims } = signerOf(first);
    const { fields } = await api.ask<{ pushKey: string }>('{ pushKey }', {}, room.ben.cookie);
    expect({ isSigned, key, aud: claims.aud }).toEqual({
      isSigned: true,
      key: fields.pushKey,
      aud: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
    });
    expect(first.body.includes('Amina')).toBe(false);
    expect(first.body.length).toBeGreaterThan(80);
  });

  it('is off until Ben allows it, and again once he takes it back', async () => {
    await allow(room.ben, false);
    await aContribution(api, room, mentioning(room.ben));
    await settled();
    expect(pushed).toEqual([]);
  });

  it('waits for the end of quiet hours', async () => {
    await allow(room.ben, true, allDayFrom(new Date()));
    await aContribution(api, room, mentioning(room.ben));
    await settled();
    expect(pushed).toEqual([]);
    const [job] = await api.source.query<{ waits: boolean }[]>(
      'select run_at > now() as waits from graphile_worker.jobs where key = $1',
      [`push ${room.ben.personId}`],
    );
    expect(job).toEqual({ waits: true });
  });

  it('is not sent to a device that has ended, and that one is forgotten', async () => {
    await allow(room.ben);
    answering = 410;
    await aContribution(api, room, mentioning(room.ben));
    await settled();
    expect(pushed).toHaveLength(1);
    expect(await devicesOf(room.ben)).toBe(0);
  });

  it('comes again where the push receiver was away', async () => {
    await allow(room.ben);
    answering = 503;
    await aContribution(api, room, mentioning(room.ben));
    await settled();
    expect(await devicesOf(room.ben)).toBe(1);
    answering = 201;
    await api.source.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [
      `push ${room.ben.personId}`,
    ]);
    await settled();
    expect(pushed).toHaveLength(2);
  });

  it('tells a phone that changed hands to its new owner alone, and Ben may forget only his own', async () => {
    await allow(room.ben);
    const [device] = await api.source.query<{ endpoint: string }[]>(
      'select endpoint from push_subscription where person_id = $1',
      [room.ben.personId],
    );
    const forget = (person: TestPerson) =>
      api.ask(
        'mutation ($input: ForgetDeviceInput!) { forgetDevice(input: $input) { errors { message } } }',
        { input: { endpoint: device?.endpoint } },
        person.cookie,
      );
    await forget(room.amina);
    expect(await devicesOf(room.ben)).toBe(1);
    await forget(room.ben);
    expect(await devicesOf(room.ben)).toBe(0);
  });
});

describe('the address of a push receiver', () => {
  it.each([
    ['https://fcm.googleapis.com/fcm/send/x', true],
    ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
    ['http://fcm.googleapis.com/x', false],
    ['https://127.0.0.1/x', false],
    ['https://10.0.0.7/x', false],
    ['https://[::1]/x', false],
    ['https://localhost/x', false],
    ['https://database.internal/x', false],
    ['https://fcm.googleapis.com:5432/x', false],
    ['https://someone@fcm.googleapis.com/x', false],
    ['no address', false],
  ])('%s may be asked in production: %s', (endpoint, may) => {
    expect(isPushEndpoint(endpoint, true)).toBe(may);
  });
});
