import { usualSettings } from '@pathways/domain/attention';
import type { SignedIn } from '@pathways/domain/shared';
import { ChooseAttentionHandler } from '../../../attention/application/choose-attention.handler.js';
import type { Stage } from './stage.js';

/** A few heads rest never, so that letters can be seen at `/mail` whatever the hour and the day of the visit. */
export async function wantMailAtAnyHour(stage: Stage, people: readonly SignedIn[]): Promise<void> {
  const restless = { ...usualSettings, quietFrom: '00:00', quietTo: '00:00', restsOnClosedDays: false };
  for (const person of people) await stage.get(ChooseAttentionHandler).handle(person, restless);
}
