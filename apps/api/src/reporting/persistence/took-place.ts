/** Whether a settled meeting `m` took place: it has minutes, or a school said that they met. */
export const tookPlace = `(exists (select from meeting_minutes x where x.meeting_id = m.id)
    or exists (select from meeting_word w where w.meeting_id = m.id and w.became = 'met'))`;
