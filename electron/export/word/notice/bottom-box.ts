import { BuilderElement, Paragraph, Run, type FileChild } from 'docx';
import { page } from '../../../../shared/notices/page-geometry.js';
import { exactSpacing } from './notice-text.js';

/** English Metric Units in a twip. */
const emuPerTwip = 635;
const shapeUri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes = {}, children: (FileChild | BuilderElement)[] = []) {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement<Attributes>({ name, attributes: named, children });
}

function textElement(name: string, text: string): BuilderElement {
  const made = element(name);
  made.addChildElement(text);
  return made;
}

/**
 * A text box without frame that stands at the foot of the 版心, on the page where this paragraph falls.
 *
 * Why a box: LibreOffice leaves floating tables and frames in the text flow, Word lets them push text about. A box that
 * text does not wrap around stands where it is told in Word, WPS and LibreOffice; the paragraph that carries it is as
 * high as the box, so that it goes to the next page by itself when this one has no room left at its foot.
 */
export function bottomBox(box: { name: string; height: number; children: FileChild[] }): Paragraph {
  const run = new Run({});
  run.addChildElement(alternate(drawing(box)));
  return new Paragraph({ spacing: exactSpacing(box.height), children: [run] });
}

/** Word writes shapes of its 2010 namespace behind a choice; a program that knows none of it prints nothing. */
function alternate(drawn: BuilderElement): BuilderElement {
  return element('mc:AlternateContent', {}, [element('mc:Choice', { Requires: 'wps' }, [drawn])]);
}

function drawing({ name, height, children }: { name: string; height: number; children: FileChild[] }): BuilderElement {
  const extent = { cx: page.textWidth * emuPerTwip, cy: height * emuPerTwip };
  return element('w:drawing', {}, [
    element(
      'wp:anchor',
      {
        distT: 0,
        distB: 0,
        distL: 0,
        distR: 0,
        simplePos: 0,
        relativeHeight: 2,
        behindDoc: 0,
        locked: 0,
        layoutInCell: 1,
        allowOverlap: 1,
      },
      [
        element('wp:simplePos', { x: 0, y: 0 }),
        element('wp:positionH', { relativeFrom: 'margin' }, [textElement('wp:align', 'left')]),
        element('wp:positionV', { relativeFrom: 'margin' }, [textElement('wp:align', 'bottom')]),
        element('wp:extent', extent),
        element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
        element('wp:wrapNone'),
        element('wp:docPr', { id: 1, name }),
        element('wp:cNvGraphicFramePr'),
        element('a:graphic', { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' }, [
          element('a:graphicData', { uri: shapeUri }, [shape(extent, children)]),
        ]),
      ],
    ),
  ]);
}

function shape(extent: { cx: number; cy: number }, children: FileChild[]): BuilderElement {
  return element('wps:wsp', {}, [
    element('wps:cNvSpPr', { txBox: 1 }),
    element('wps:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', extent)]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
      element('a:noFill'),
      element('a:ln', {}, [element('a:noFill')]),
    ]),
    element('wps:txbx', {}, [element('w:txbxContent', {}, children)]),
    element('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'b' }, [
      element('a:noAutofit'),
    ]),
  ]);
}
