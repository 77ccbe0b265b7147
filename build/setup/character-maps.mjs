// PDF files of Chinese offices often name a font without embedding it; pdf.js needs the maps of such fonts as files.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Vite plugin: puts the maps for simplified Chinese of pdf.js into `cmaps/` beside the program (0.4 MB of 1.6). */
export function characterMaps(root) {
  const folder = path.join(root, 'node_modules', 'pdfjs-dist', 'cmaps');
  return {
    name: 'character-maps',
    generateBundle() {
      for (const name of readdirSync(folder).filter((file) => /GB/.test(file) || file.startsWith('Identity'))) {
        this.emitFile({ type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(path.join(folder, name)) });
      }
    },
  };
}
