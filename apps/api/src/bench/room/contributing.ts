import { v7 } from 'uuid';
import { ask, contributeText } from './asking.js';
import type { BenchRoom, BenchWorld } from './world.js';

/** Writes a contribution through the whole write path. Resolves when it is acknowledged. */
export async function contributeTo({ cookie }: BenchWorld, url: string, room: BenchRoom): Promise<void> {
  const { discussionId, sectionId } = room;
  const input = { discussionId, sectionId, body: 'We ring before nine.', clientId: v7() };
  const { contribute } = await ask<{ contribute: { contribution: unknown; errors: unknown } }>(
    url,
    cookie,
    contributeText,
    { input },
  );
  if (!contribute.contribution) throw new Error(JSON.stringify(contribute.errors));
}
