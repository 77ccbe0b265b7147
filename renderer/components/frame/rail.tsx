import type { ReactNode } from 'react';
import type { Screen } from '../../hooks/ui-store.js';
import './frame.css';

export interface RailPlace {
  readonly id: Screen;
  readonly label: string;
  readonly icon: ReactNode;
}

/** A number that matters: 待定 3. */
export interface RailCount {
  readonly words: string;
  readonly loud: boolean;
}

interface RailProps {
  readonly places: readonly RailPlace[];
  readonly counts: Readonly<Partial<Record<Screen, readonly RailCount[]>>>;
  readonly current: Screen;
  readonly onGo: (id: Screen) => void;
}

/** The places of the program, one below the other, with the counts that matter. */
export function Rail({ places, counts, current, onGo }: RailProps) {
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
          {counts[place.id]?.map(({ words, loud }) => (
            <span key={words} className={`rail-count ${loud ? 'is-loud' : ''}`}>
              {words}
            </span>
          ))}
        </button>
      ))}
    </nav>
  );
}
