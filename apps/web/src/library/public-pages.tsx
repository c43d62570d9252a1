import publicStyles from '@pathways/ui/public.css?inline';

/** The stylesheet of the public pages, served as one file with a year's cache under its own hash. */
export const stylesheet: string = publicStyles;
