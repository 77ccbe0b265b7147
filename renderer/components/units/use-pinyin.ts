import { useEffect, useState } from 'react';
import type { PinyinOf } from './unit-completion.js';

let loaded: PinyinOf | null = null;

/** The pinyin table is 300 KB: it is loaded when a unit cell is first at hand, not when the program starts. */
async function loadPinyin(): Promise<PinyinOf> {
  const { pinyin } = await import('pinyin-pro');
  return (name) => ({
    initials: pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').toLowerCase(),
    full: pinyin(name, { toneType: 'none', type: 'array' }).join('').toLowerCase(),
  });
}

/** Null until the table has arrived. */
export function usePinyin(): PinyinOf | null {
  const [pinyinOf, setPinyinOf] = useState<PinyinOf | null>(() => loaded);
  useEffect(() => {
    if (loaded) return;
    let here = true;
    void loadPinyin().then((table) => {
      loaded = table;
      if (here) setPinyinOf(() => table);
    });
    return () => {
      here = false;
    };
  }, []);
  return pinyinOf;
}
