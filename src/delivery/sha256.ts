/**
 * SHA-256 in hex: the digest of a body's exact bytes. The sender writes it and the receiver's receipt repeats it, so
 * both ask here.
 */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
