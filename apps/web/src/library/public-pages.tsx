import type { PublicPages } from '@pathways/domain/library';
import publicStyles from '@pathways/ui/public.css?inline';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LibraryList } from './LibraryList.js';
import { MissingDocument } from './MissingDocument.js';
import { PracticeDocument } from './PracticeDocument.js';
import { RulesDocument } from './RulesDocument.js';
import { SchoolsDocument } from './SchoolsDocument.js';

/** The stylesheet of the public pages, served as one file with a year's cache under its own hash. */
export const stylesheet: PublicPages['stylesheet'] = publicStyles;

const documentOf = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;

export const renderList: PublicPages['renderList'] = (page, frame) =>
  documentOf(<LibraryList page={page} frame={frame} />);

export const renderPractice: PublicPages['renderPractice'] = (practice, frame) =>
  documentOf(<PracticeDocument practice={practice} frame={frame} />);

export const renderSchools: PublicPages['renderSchools'] = (page, frame) =>
  documentOf(<SchoolsDocument page={page} frame={frame} />);

export const renderRules: PublicPages['renderRules'] = (chosen, frame) =>
  documentOf(<RulesDocument chosen={chosen} frame={frame} />);

export const renderMissing: PublicPages['renderMissing'] = frame =>
  documentOf(<MissingDocument frame={frame} />);
