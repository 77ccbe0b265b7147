import { scanXml } from '../scan-xml.js';

/** What a paragraph or its style says about numbering and outline; undefined where it says nothing. */
export interface ParagraphProperties {
  readonly numId?: number | undefined;
  readonly numLevel?: number | undefined;
  /** Outline level from 0; 9 is body text. */
  readonly outline?: number | undefined;
}

interface Style extends ParagraphProperties {
  readonly name: string;
  readonly basedOn: string | null;
}

/** Paragraph styles of a document with what they inherit. */
export class DocxStyles {
  private readonly styles = new Map<string, Style>();
  private defaultStyle: string | null = null;

  /** @param part Bytes of styles.xml, null when the document has none. */
  constructor(part: Uint8Array | null, form: string) {
    if (part) this.scan(part, form);
  }

  /** The style's own and inherited properties. An unknown style has none. */
  properties(styleId: string | null): ParagraphProperties {
    const merged: { numId?: number; numLevel?: number; outline?: number } = {};
    const seen = new Set<string>();
    let next = styleId ?? this.defaultStyle;
    while (next !== null && !seen.has(next)) {
      seen.add(next);
      const style = this.styles.get(next);
      if (!style) break;
      if (merged.numId === undefined && style.numId !== undefined) {
        merged.numId = style.numId;
        if (style.numLevel !== undefined) merged.numLevel = style.numLevel;
      }
      if (merged.outline === undefined && style.outline !== undefined) merged.outline = style.outline;
      next = style.basedOn;
    }
    return merged;
  }

  /** True for the styles of a table of contents, whose lines repeat the headings. */
  isContents(styleId: string | null): boolean {
    return styleId !== null && /^(?:toc|目录) ?[1-9]$/i.test(this.styles.get(styleId)?.name ?? styleId);
  }

  /** Numbering that a list style carries; for w:numStyleLink. */
  numberingOf(styleId: string): number | undefined {
    return this.styles.get(styleId)?.numId;
  }

  private scan(part: Uint8Array, form: string): void {
    let id: string | null = null;
    let style: { -readonly [Key in keyof Style]: Style[Key] } = { name: '', basedOn: null };
    scanXml(part, form, {
      open: (name, attributes) => {
        const value = attributes['w:val'];
        if (name === 'w:style') {
          id = attributes['w:styleId'] ?? null;
          style = { name: '', basedOn: null };
          const isDefault = attributes['w:default'];
          if (attributes['w:type'] === 'paragraph' && (isDefault === '1' || isDefault === 'true'))
            this.defaultStyle = id;
        } else if (value === undefined) return;
        else if (name === 'w:name') style.name = value;
        else if (name === 'w:basedOn') style.basedOn = value;
        else if (name === 'w:outlineLvl') style.outline = Number(value);
        else if (name === 'w:numId') style.numId = Number(value);
        else if (name === 'w:ilvl') style.numLevel = Number(value);
      },
      close: (name) => {
        if (name === 'w:style' && id !== null) this.styles.set(id, style);
      },
    });
  }
}
