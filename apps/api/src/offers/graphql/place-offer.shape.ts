import { tellPlace } from '@pathways/domain/offers';
import type { OfferView } from '../application/offer.queries.js';
import type { PlaceOffer } from './place-offer.type.js';

function asks({ sheet, sections }: OfferView): string {
  const about = sheet ? ` on “${sheet}”, in ${sections} ${sections === 1 ? 'part' : 'parts'}` : '';
  return `Two or more people of your school read and write in a room of the group${about}, and say what they tried. Meetings are agreed in the group.`;
}

/** `mayAnswer`: the viewer is one of the school's people, or holds its link. */
export function asOffer(view: OfferView, mayAnswer: boolean): PlaceOffer {
  const { described, group, isAnswerable, sheet: _, sections: __, ...offer } = view;
  return {
    ...offer,
    words: [...tellPlace(described)],
    asks: asks(view),
    viewerCanAnswer: mayAnswer && isAnswerable,
    groupId: group?.id ?? null,
    groupName: group?.name ?? null,
  };
}
