/** Words that stand for words still to come: they may not be published. */
const placeholder =
  /\b(x{2,}|t\.?b\.?[acd]\.?|to be confirmed|todo|fixme|lorem ipsum|placeholder|insert \w+ here)\b|\bto do:|\[[^\]]*\]|\?{2,}|_{3,}/iu;

/** The first placeholder in the text, as it is written there; null when there is none. */
export const placeholderIn = (text: string): string | null => placeholder.exec(text)?.[0] ?? null;
