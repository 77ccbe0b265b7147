import { describe, expect, it } from 'vitest';
import snapshot from './schema-snapshot.json';
import { versions } from './versions.js';

describe('the schema history', () => {
  it('keeps every delivered step as it was', () => {
    expect(versions.slice(0, snapshot.length)).toEqual(snapshot);
  });

  it('has each new step in the committed snapshot', () => {
    expect(snapshot.map((step) => step.version)).toEqual(versions.map((step) => step.version));
  });

  it('goes up by one from 1', () => {
    expect(versions.map((step) => step.version)).toEqual(versions.map((_, index) => index + 1));
  });
});
