interface GridBandProps {
  readonly title: string;
  readonly count: number;
  readonly top: number;
  readonly columns: number;
}

/** A band across the table: the 方面 that the rows below belong to. Its words stay in sight when scrolling sideways. */
export function GridBand({ title, count, top, columns }: GridBandProps) {
  return (
    <div role="row" className="grid-band" style={{ transform: `translateY(${top}px)` }}>
      <div role="gridcell" aria-colspan={columns} className="grid-band-cell">
        <span className="grid-band-title">
          {title}
          <span className="grid-band-count">{count} 项</span>
        </span>
      </div>
    </div>
  );
}
