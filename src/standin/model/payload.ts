/** Excel on the web: 5 MB for a request and for a response, in UTF-8. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
