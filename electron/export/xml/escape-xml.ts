/** Anything in a text that XML 1.0 cannot hold as it stands. */
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
const eachSpecial =
  // A well-formed pair comes first, so that only lone surrogates are left for the last branch.
  /[\ud800-\udbff][\udc00-\udfff]|[&<>"\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ud800-\udfff\ufffe\uffff]/g;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for an element or an attribute. Line ends become \n, control characters vanish, half a surrogate pair becomes �;
 * characters beyond U+FFFF (𠮷, 𬱖) stay as they are.
 */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(eachSpecial, (found) => {
    if (found.length === 2) return found;
    const entity = entities[found];
    if (entity !== undefined) return entity;
    return found >= '\ud800' ? '\ufffd' : '';
  });
}
