import { PageOrientation, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { Notice } from '../../../../shared/model/notice.js';
import type { FontSet } from '../../../../shared/notices/font-set.js';
import { letterLineHeight } from '../../../../shared/notices/head-layout.js';
import type { NoticeLook } from '../../../../shared/notices/notice-look.js';
import { landscapePage, linePitch, mirroredLandscapePage, page } from '../../../../shared/notices/page-geometry.js';
import { letterFooter, letterFooterDistance, letterHeader, letterHeaderDistance } from './letter-head.js';
import { attachmentBlocks, type PlacedAttachment } from './notice-attachments.js';
import {
  emptyFooters,
  aboveFooter,
  emptyHeaders,
  firstFooter,
  footerDistance,
  headerDistance,
  landscapeNumberHeaders,
  numberFooters,
} from './page-number.js';

/** A stretch of pages of one orientation. */
interface Stretch {
  readonly landscape: boolean;
  readonly children: FileChild[];
}

/** The whole notice as sections: text and portrait attachments run on, landscape tables have pages of their own. */
export function noticeSections(parts: {
  notice: Notice;
  fonts: FontSet;
  look: NoticeLook;
  firstPageHeight: number;
  text: readonly FileChild[];
  attachments: readonly PlacedAttachment[];
  imprint: readonly FileChild[];
}): ISectionOptions[] {
  const { notice, fonts, look } = parts;
  const stretches: Stretch[] = [{ landscape: false, children: [...parts.text] }];
  for (const attachment of parts.attachments) {
    const landscape = attachment.table?.landscape ?? false;
    const last = stretches[stretches.length - 1];
    const joins = last?.landscape === false && !landscape;
    const blocks = attachmentBlocks(attachment, { fonts, boldHeadings: look.boldHeadings, newPage: joins });
    if (joins) last.children.push(...blocks);
    else stretches.push({ landscape, children: blocks });
  }
  addImprint(stretches, parts.imprint);
  const room = page.textHeight - parts.firstPageHeight;
  const first = notice.form === 'letter' ? letterSection(notice, fonts, look, room) : firstSection(fonts, look, room);
  return stretches.map(({ landscape, children }, index) => ({
    ...(index === 0 ? first : landscape ? landscapeSection(fonts, look) : portraitSection(fonts, look)),
    children,
  }));
}

/** 版记 stands on the last page; behind a landscape table it gets an upright page of its own. */
function addImprint(stretches: Stretch[], imprint: readonly FileChild[]): void {
  if (imprint.length === 0) return;
  const last = stretches[stretches.length - 1];
  if (last?.landscape === false) last.children.push(...imprint);
  else stretches.push({ landscape: false, children: [...imprint] });
}

const grid = { linePitch };

function portraitSection(
  fonts: FontSet,
  look: NoticeLook,
  distances = { header: headerDistance, footer: footerDistance },
) {
  const { width, height, top, right, bottom, left } = page;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width, height, orientation: PageOrientation.PORTRAIT },
        margin: { top, right, bottom, left, gutter: 0, ...distances },
      },
      grid,
    },
    headers: emptyHeaders(),
    footers: numberFooters(fonts, look.pageNumber, footerDistance - distances.footer),
  };
}

/**
 * The notice's first pages; local custom: no number on the first of them. A first page that leaves `room` at its foot (its
 * last lines go over to the signature) has a footer so much higher: the text stays one paragraph that can be edited.
 */
function firstSection(fonts: FontSet, look: NoticeLook, room: number) {
  const section = portraitSection(fonts, look);
  if (look.firstPageNumber && room === 0) return section;
  return {
    ...section,
    properties: { ...section.properties, titlePage: true },
    headers: { ...section.headers, first: emptyHeaders().default },
    footers: { ...section.footers, first: firstFooter(fonts, look, room) },
  };
}

/** 信函: mark and lines on the first page only, which carries no number. */
function letterSection(notice: Notice, fonts: FontSet, look: NoticeLook, room: number) {
  const section = portraitSection(fonts, look, { header: letterHeaderDistance(notice), footer: letterFooterDistance });
  return {
    ...section,
    properties: { ...section.properties, titlePage: true },
    headers: { ...section.headers, first: letterHeader(notice, fonts, look.red) },
    footers: {
      ...section.footers,
      first: letterFooter(notice, look.red, aboveFooter(room, letterFooterDistance + letterLineHeight)),
    },
  };
}

function landscapeSection(fonts: FontSet, look: NoticeLook) {
  const margin = {
    ...(look.mirrorMargins ? mirroredLandscapePage : landscapePage),
    gutter: 0,
    header: headerDistance,
    footer: headerDistance,
  };
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE }, margin },
      grid,
    },
    headers: landscapeNumberHeaders(fonts, look.pageNumber),
    footers: emptyFooters(),
  };
}
