import { Checkbox } from 'antd';
import type { Piece } from './inner-difference.js';

interface PairingSideProps {
  readonly side: 'old' | 'new';
  /** Indexes of the sentences, their places and their texts in pieces; all of one length. */
  readonly sentences: readonly number[];
  readonly place: (index: number) => string;
  readonly pieces: readonly (readonly Piece[])[];
  /** Null where nothing can be corrected. */
  readonly chosen: ReadonlySet<number> | null;
  readonly onChoose: (sentence: number, chosen: boolean) => void;
}

const sideWords = { old: '原稿', new: '新稿' } as const;

/** The sentences of one draft in a pairing: where each stands, what it says, what of it is on this side only. */
export function PairingSide({ side, sentences, place, pieces, chosen, onChoose }: PairingSideProps) {
  if (sentences.length === 0) {
    return <div className="pairing-side is-empty muted">{side === 'old' ? '（原稿没有）' : '（新稿没有）'}</div>;
  }
  return (
    <div className="pairing-side">
      {sentences.map((sentence, at) => (
        <div key={sentence} className="pairing-sentence">
          {chosen && (
            <Checkbox
              aria-label={`选${sideWords[side]}这一句：${place(sentence)}`}
              checked={chosen.has(sentence)}
              onChange={(event) => onChoose(sentence, event.target.checked)}
            />
          )}
          <div>
            <span className="pairing-place">{place(sentence)}</span>
            {(pieces[at] ?? []).map((piece, index) => (
              <PieceText key={index} piece={piece} side={side} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Struck through what the new draft lacks, underlined what it has more: told apart without colour and by ear. */
function PieceText({ piece, side }: { readonly piece: Piece; readonly side: 'old' | 'new' }) {
  if (!piece.changed) return piece.text;
  return side === 'old' ? <del>{piece.text}</del> : <ins>{piece.text}</ins>;
}
