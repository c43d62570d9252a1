import { registerEnumType } from '@nestjs/graphql';

export const consentPurpose = { QUOTE_UNNAMED: 'quote unnamed', QUOTE_NAMED: 'quote named' } as const;
registerEnumType(consentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a school is asked to agree to.',
});

export const consentState = {
  ASKED: 'asked',
  GIVEN: 'given',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const;
registerEnumType(consentState, {
  name: 'ConsentState',
  description: 'How a school answered. Asked and unanswered is not consent.',
});

export const excerptPlace = { SAME_PLACE: 'same place', MOVED: 'moved', LOST: 'lost' } as const;
registerEnumType(excerptPlace, {
  name: 'ExcerptPlace',
  description: 'Where a marked passage stands in the text as it reads now.',
});

export const excerptAttention = { RE_ATTACHED: 're-attached', WORDS_CHANGED: 'words changed' } as const;
registerEnumType(excerptAttention, {
  name: 'ExcerptAttention',
  description: 'What a coder has to look at after the words were edited.',
});
