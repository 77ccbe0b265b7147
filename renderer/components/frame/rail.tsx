import type { ReactNode } from 'react';
import './frame.css';

export interface RailPlace {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** A number that matters, with the word that says what it counts; null for none. */
  readonly count: { readonly words: string; readonly loud: boolean } | null;
}

interface RailProps {
  readonly places: readonly RailPlace[];
  readonly current: string;
  readonly onGo: (id: string) => void;
}

/** The places of the program, one below the other, with the counts that matter. */
export function Rail({ places, current, onGo }: RailProps) {
  return (
    <nav className="rail" aria-label="功能">
      {places.map((place) => (
        <button
          key={place.id}
          type="button"
          className={`rail-place ${place.id === current ? 'is-current' : ''}`}
          aria-current={place.id === current ? 'page' : undefined}
          data-testid={`go-${place.id}`}
          onClick={() => onGo(place.id)}
        >
          <span className="rail-icon" aria-hidden>
            {place.icon}
          </span>
          {place.label}
          {place.count && <span className={`rail-count ${place.count.loud ? 'is-loud' : ''}`}>{place.count.words}</span>}
        </button>
      ))}
    </nav>
  );
}
