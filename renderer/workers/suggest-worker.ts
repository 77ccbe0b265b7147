import { suggestUnits } from '../../shared/review/suggest-units.js';
import type { SuggestAnswer, SuggestRequest } from './suggest-messages.js';

/** Works suggestions out beside the window: 5,000 tasks take a second or two, and nobody may wait for a proposal. */
addEventListener('message', ({ data }: MessageEvent<SuggestRequest>) => {
  const answer: SuggestAnswer = { id: data.id, suggestions: suggestUnits(data.input) };
  postMessage(answer);
});
