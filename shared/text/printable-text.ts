/** Characters that no paper and no XML 1.0 document can hold: controls (but tab and line feed), U+FFFE, U+FFFF. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;
/** Half of a surrogate pair: what is left of a character that was cut in two. */
const halfPair = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Every way in which a text can end a line: Windows, Unix, old Mac, Word's own line break, Unicode's two. */
const lineEnd = /\r\n?|\n|\v|\f|\u0085|\u2028|\u2029/g;

/** A text as it can be printed: line ends as \n, nothing that no paper can hold; half a character becomes �. */
export function printableText(text: string): string {
  return text.replace(lineEnd, '\n').replace(unprintable, '').replace(halfPair, '\ufffd');
}

/** The same on one line: words that a line end kept apart stay apart by a blank only where both are Latin. */
export function printableLine(text: string): string {
  return printableText(text)
    .replace(/([\w.,;:])[ \t]*\n\s*(?=\w)/g, '$1 ')
    .replace(/[ \t]*\n\s*/g, '');
}
