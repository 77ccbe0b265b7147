import {
  AlignmentType,
  Document,
  LineRuleType,
  PageOrientation,
  Packer,
  Paragraph,
  type IParagraphStyleOptions,
} from 'docx';
import type { Breakdown, Orientation, Paper } from '../../../shared/model/breakdown.js';
import { defaultFonts, type FontSet } from '../../../shared/notices/font-set.js';
import { breakdownText, type TextLine } from '../../../shared/review/breakdown-text.js';
import { landscapePage as landscapeMargins, page } from '../../../shared/notices/page-geometry.js';
import { landscapePage } from '../layout/page-geometry.js';
import { corePropertiesXml } from '../xml/core-properties.js';
import type { PackedPart } from '../zip/pack-part.js';
import { readZip } from '../zip/read-zip.js';
import { writeZip } from '../zip/write-zip.js';
import { packConstantParts, pageNumberFooter } from './document-frame.js';
import { twips } from './document-metrics.js';
import { runXml } from './table-xml.js';
import { everyScript } from './word-faces.js';

/** A document made by docx around one empty paragraph. */
interface TextFrame {
  readonly head: string;
  readonly tail: string;
  readonly constantParts: readonly PackedPart[];
}

const styleIds: Readonly<Record<TextLine['style'], string>> = {
  mark: 'ListMark',
  title: 'ListTitle',
  subtitle: 'ListSubtitle',
  heading: 'ListHeading',
  item: 'ListItem',
  duty: 'ListDuty',
  note: 'ListNote',
};

const { top, right, bottom, left } = page;
const uprightMargins = { top, right, bottom, left };
const millimetre = 72 / 25.4;
/** 三号, 22 lines on a page, as the text of a 公文 (GB/T 9704-2012, 5.2.3). */
const bodyPt = 16;
const pitch = 579;
const place = '<w:p/>';

const frames = new Map<string, Promise<TextFrame>>();

/** 清单式 and 文内括注式 as .docx: headings in 黑体, text in 三号仿宋, page x of y. */
export async function textDocument(
  breakdown: Breakdown,
  {
    paper,
    now,
    fonts = defaultFonts,
  }: { readonly paper: Paper; readonly now: Date; readonly fonts?: FontSet | undefined },
): Promise<Uint8Array> {
  const orientation = breakdown.orientation ?? 'landscape';
  const key = JSON.stringify([paper, orientation, fonts]);
  const known = frames.get(key) ?? buildFrame(paper, orientation, fonts);
  frames.set(key, known);
  const frame = await known;
  return writeZip(
    [
      ...frame.constantParts,
      { name: 'word/document.xml', content: documentXml(breakdown, frame) },
      { name: 'docProps/core.xml', content: corePropertiesXml(breakdown.title, now) },
    ],
    now,
  );
}

function* documentXml(breakdown: Breakdown, { head, tail }: TextFrame): Generator<string> {
  yield head;
  const lines = breakdownText(breakdown);
  for (const [index, { style, text }] of lines.entries()) {
    // A task stays, whole, on one page with the lines that say whose it is.
    const keeps = lines[index + 1]?.style === 'duty' ? '<w:keepNext/><w:keepLines/>' : '';
    // Lines fill the pages to the foot, as in the PDF: a single last line may stand alone.
    const fills = '<w:widowControl w:val="0"/>';
    yield `<w:p><w:pPr><w:pStyle w:val="${styleIds[style]}"/>${keeps}${fills}</w:pPr>${runXml(text)}</w:p>`;
  }
  yield tail;
}

async function buildFrame(paper: Paper, orientation: Orientation, fonts: FontSet): Promise<TextFrame> {
  const { widthPt, heightPt } = landscapePage(paper);
  const document = new Document({
    styles: {
      default: { document: { run: { font: everyScript(fonts.body), size: bodyPt * 2 } } },
      paragraphStyles: styles(fonts),
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              width: twips(heightPt),
              height: twips(widthPt),
            },
            margin: {
              ...(orientation === 'landscape' ? landscapeMargins : uprightMargins),
              header: twips(15 * millimetre),
              footer: twips((orientation === 'landscape' ? 15 : 25) * millimetre),
            },
          },
        },
        footers: { default: pageNumberFooter(fonts) },
        children: [new Paragraph({})],
      },
    ],
  });
  const parts = readZip(await Packer.toBuffer(document));
  const xml = Buffer.from(parts.get('word/document.xml') ?? []).toString('utf8');
  const at = xml.indexOf(place);
  if (at < 0) throw new Error('docx wrote no paragraph.');
  return {
    head: xml.slice(0, at),
    tail: xml.slice(at + place.length),
    constantParts: await packConstantParts(parts, fonts),
  };
}

function styles(fonts: FontSet): IParagraphStyleOptions[] {
  const style = (
    kind: TextLine['style'],
    name: string,
    face: keyof FontSet,
    sizePt: number,
    paragraph: IParagraphStyleOptions['paragraph'],
  ): IParagraphStyleOptions => ({
    id: styleIds[kind],
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { font: everyScript(fonts[face]), size: sizePt * 2 },
    paragraph: {
      spacing: { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
      ...paragraph,
    },
  });
  const { CENTER, LEFT, BOTH } = AlignmentType;
  const twoCharacters = { indent: { firstLine: twips(2 * bodyPt) } };
  const titleSpacing = { line: 640, lineRule: LineRuleType.EXACT, before: 0, after: 290 };
  return [
    style('mark', '清单密级', 'firstLevel', bodyPt, { alignment: LEFT }),
    style('title', '清单标题', 'title', 22, {
      alignment: CENTER,
      keepNext: true,
      keepLines: true,
      spacing: titleSpacing,
    }),
    style('subtitle', '清单副标题', 'body', bodyPt, { alignment: CENTER }),
    style('heading', '清单方面', 'firstLevel', bodyPt, {
      alignment: LEFT,
      keepNext: true,
      keepLines: true,
      ...twoCharacters,
    }),
    style('item', '清单任务', 'body', bodyPt, { alignment: BOTH, ...twoCharacters }),
    style('duty', '清单责任', 'body', bodyPt, {
      alignment: LEFT,
      keepLines: true,
      indent: { left: twips(2 * bodyPt) },
    }),
    style('note', '清单说明', 'body', 12, { alignment: LEFT }),
  ];
}
