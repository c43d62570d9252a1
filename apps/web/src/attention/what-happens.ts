import type { MyAttentionQuery } from '../gql/graphql.js';
import { weekdays } from './room-words.js';

export type Settings = MyAttentionQuery['attention']['settings'];

/** What will happen, said plainly, a sentence each. */
export function whatHappens({
  mail,
  push,
  quietFrom,
  quietTo,
  digestDay,
  restsOnClosedDays,
}: Settings): string[] {
  const day = digestDay === null || digestDay === undefined ? undefined : weekdays[digestDay - 1];
  const quiet =
    quietFrom === quietTo ? '' : ` Between ${quietFrom} and ${quietTo} nothing is sent: it waits.`;
  const sends = mail || push || day !== undefined;
  return [
    mail
      ? 'You will get one mail per round that has something for you, and one each time you are mentioned, asked or assigned.'
      : 'You will get no mail about your rooms. What needs you stands under the bell.',
    ...(push ? ['Devices that you allowed will say that something is there, and never what.'] : []),
    day
      ? `On ${day} the week’s digest comes, of all your rooms. It is not sent when nothing happened.`
      : 'No digest comes.',
    ...(sends && quiet ? [quiet.trim()] : []),
    ...(sends && restsOnClosedDays ? ['While your schools are closed nothing is sent.'] : []),
  ];
}
