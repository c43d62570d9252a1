import { Injectable } from '@nestjs/common';
import { lookup } from 'node:dns';
import { request as askPlain, type IncomingMessage } from 'node:http';
import { request as askSecure } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { LinkAsker, type LinkAnswer } from '../application/link-asker.js';

const timeLimit = 8_000;
const hopsAtMost = 4;

/** Networks that a reader of the library could not reach either: the server is not to be asked to look into them. */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits);
for (const [network, bits] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

export function isInside(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  return mapped ? isInside(mapped) : inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

class Inside extends Error {}

/** The address that was checked is the one that is spoken to: a name cannot point elsewhere a moment later. */
const onlyOutside: LookupFunction = (host, options, done) =>
  lookup(host, { ...options, all: true }, (error, found) => {
    const outside = found?.filter(({ address }) => !isInside(address)) ?? [];
    const [first] = outside;
    if (error || !first) return done(error ?? new Inside(host), '', 4);
    return options.all ? done(null, outside) : done(null, first.address, first.family);
  });

type Spoken = { readonly status: number; readonly location: string | undefined };

function speakTo(url: URL): Promise<Spoken> {
  const ask = url.protocol === 'https:' ? askSecure : askPlain;
  return new Promise((resolve, reject) => {
    const asked = ask(url, {
      lookup: onlyOutside,
      timeout: timeLimit,
      headers: { 'user-agent': 'Pathways link check' },
    });
    asked.on('response', (answer: IncomingMessage) => {
      resolve({ status: answer.statusCode ?? 0, location: answer.headers.location });
      answer.destroy();
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.on('error', reject);
    asked.end();
  });
}

const mayAsk = ({ protocol, hostname, username }: URL): boolean => {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return /^https?:$/u.test(protocol) && username === '' && !(isIP(bare) > 0 && isInside(bare));
};

@Injectable()
export class PublicLinkAsker extends LinkAsker {
  async ask(url: string): Promise<LinkAnswer> {
    try {
      return await this.follow(new URL(url), hopsAtMost);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOTFOUND') return { outcome: 'dead', because: 'no such host' };
      return {
        outcome: 'could not be checked',
        because: error instanceof Inside ? 'not a public address' : 'no answer',
      };
    }
  }

  private async follow(url: URL, hops: number): Promise<LinkAnswer> {
    if (!mayAsk(url)) return { outcome: 'could not be checked', because: 'not a public address' };
    const { status, location } = await speakTo(url);
    if (location && status >= 300 && status < 400) {
      return hops > 0
        ? this.follow(new URL(location, url), hops - 1)
        : { outcome: 'dead', because: 'sent round in circles' };
    }
    if (status === 404 || status === 410) return { outcome: 'dead', because: String(status) };
    return status < 400
      ? { outcome: 'answers', because: String(status) }
      : { outcome: 'could not be checked', because: String(status) };
  }
}
