import { canonicalJson } from '../../model/submission/canonical.js';
import type { DraftRow } from './store.js';

/** Bound into the ciphertext: what belongs to another form, or was written in another way, does not open. */
const bound = (about: string) => new TextEncoder().encode(`rapport/draft@1 ${about}`);

/** Turns plain data into ciphertext under a fresh initialisation vector. */
export async function seal(
  state: unknown,
  key: CryptoKey,
  about: string,
  crypto: Crypto,
): Promise<Pick<DraftRow, 'iv' | 'sealed'>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(canonicalJson(state));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bound(about) },
    key,
    plain,
  );
  return { iv, sealed: new Uint8Array(sealed) };
}

/** The data again. @throws for another key, another form, or a single bit that changed. */
export async function unseal(
  { iv, sealed }: Pick<DraftRow, 'iv' | 'sealed'>,
  key: CryptoKey,
  about: string,
  crypto: Crypto,
): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: bound(about) },
    key,
    sealed,
  );
  return JSON.parse(new TextDecoder().decode(plain));
}
