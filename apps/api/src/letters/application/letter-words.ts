import type { Because } from '@pathways/domain/attention';

interface Told {
  /** Who did it; null where nobody in particular did, or where the reader may not know. */
  readonly by: string | null;
  readonly room: string;
}

type Sentence = (told: Told) => string;

const somebody = ({ by }: Told): string => by ?? 'Somebody';

/** What happened, in one line; it says nothing of what was written. */
export const headlines: Readonly<Record<Because, Sentence>> = {
  mentioned: told => `${somebody(told)} mentioned you in ${told.room}`,
  asked: told => `You are asked for something in ${told.room}`,
  assigned: told => `Something was given to you to do in ${told.room}`,
  'replied to': told => `${somebody(told)} answered you in ${told.room}`,
  'new in the room': told => `Something was written in ${told.room}`,
  'round opened': told => `A round began in ${told.room}`,
  'round closed': told => `A round ended in ${told.room}`,
  'consent asked': () => 'A researcher asks for consent',
  'consent reminder': () => 'A reminder: a researcher’s question to your school still waits for an answer',
  'flag to settle': () => 'A flag waits to be settled',
  'words to settle': () => 'A flag on words outside of the talk waits to be settled',
  'words hidden': () => 'Words were hidden, and wait for a decision',
  'place offered': () => 'A place is offered to your school',
  invited: () => 'You are invited',
  'task to settle': () => 'A task waits for you',
  'practice to review': () => 'A practice waits for review',
  'time to choose': told => `When can your school meet? ${told.room} chooses a time`,
  'meeting near': told => `${told.room} meets within a day`,
  'did you meet': told => `Did ${told.room} meet?`,
  'practice waits': () => 'A practice waits for you',
  'practice reminder': () => 'A reminder: a practice still waits for you',
  'words to approve': () => 'Your school’s words in a practice wait for your yes',
  'words reminder': () => 'A reminder: your school’s words in a practice still wait for your yes',
  'charter to accept': told => `The charter of ${told.room} is to change`,
  'sample to code': () => 'A sample set waits for your codes',
  'comparison open': () => 'A comparison of coders is open',
  'theme found': () => 'A theme was found across groups',
  'introduction suggested': () => 'A researcher suggests that groups meet',
  'tried practice withdrawn': () => 'A practice that your school tried was withdrawn',
  'one person left': () => 'A school of your programme has one person left',
  'help sought': () => 'A school answers what yours offers or asks',
  'help answered': () => 'A school has answered yours about help',
};

/** Ends “You get this because …”. */
export const reasons: Readonly<Record<Because, string>> = {
  mentioned: 'you were mentioned by name',
  asked: 'somebody asked you',
  assigned: 'an action is yours',
  'replied to': 'somebody replied to you',
  'new in the room': 'you want to hear of everything in this room',
  'round opened': 'a round began in a room of yours',
  'round closed': 'a round ended in a room of yours',
  'consent asked': 'your school is asked for consent',
  'consent reminder': 'your school is asked for consent, and silence is not a yes',
  'flag to settle': 'you coordinate the programme',
  'words to settle': 'you look after the place where they stand',
  'words hidden': 'you decide on what is hidden there',
  'place offered': 'your school is offered a place',
  invited: 'you are invited',
  'task to settle': 'you coordinate the programme',
  'practice to review': 'you review practices',
  'time to choose': 'your group chooses a time to meet',
  'meeting near': 'your group meets soon',
  'did you meet': 'your group was to meet',
  'practice waits': 'it is your turn with a practice',
  'practice reminder': 'it has been your turn with a practice for some days',
  'words to approve': 'a practice quotes your school, and nothing is published without its yes',
  'words reminder': 'a practice quotes your school, and nothing is published without its yes',
  'charter to accept': 'you can accept it for your school',
  'sample to code': 'you were asked to code a sample set',
  'comparison open': 'you coded or lead a sample set',
  'theme found': 'you research in the programme',
  'introduction suggested': 'you coordinate the programme',
  'tried practice withdrawn': 'your school reported that it tried it',
  'one person left': 'you coordinate a programme that the school takes part in',
  'help sought': 'your school offers or asks for it',
  'help answered': 'your school came to it',
};

/** Where a matter of a room is settled, below the room's own address. */
export const placesInRooms: Readonly<Partial<Record<Because, string>>> = {
  'time to choose': 'meetings',
  'meeting near': 'meetings',
  'charter to accept': 'charter',
};

/** Where a matter outside rooms is settled, in the app. */
export const placesOfMatters: Readonly<Partial<Record<Because, string>>> = {
  'flag to settle': '/flags',
  'words to settle': '/flags',
  'words hidden': '/flags',
  'task to settle': '/programmes',
  'practice to review': '/practices',
  'practice waits': '/practices',
  'practice reminder': '/practices',
  'consent asked': '/consent',
  'consent reminder': '/consent',
  'words to approve': '/words',
  'words reminder': '/words',
  'sample to code': '/analysis',
  'comparison open': '/analysis',
  'theme found': '/analysis',
  'introduction suggested': '/introductions',
  'tried practice withdrawn': '/tries',
  'one person left': '/programmes',
  'help sought': '/expertise',
  'help answered': '/expertise',
};
