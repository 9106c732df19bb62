import { inSlices, type Steps } from '../../model/cooperative.js';
import type { pauses } from './slices.js';

type Bytes = Uint8Array<ArrayBuffer>;

async function bytesOf(file: Response, pause: ReturnType<typeof pauses>): Promise<Bytes[]> {
  const pieces: Bytes[] = [];
  const reader = file.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    pieces.push(next.value);
    await pause();
  }
  return pieces;
}

function* decoding(pieces: readonly Bytes[], letters: string): Steps<string> {
  const decoder = new TextDecoder(letters, { fatal: letters === 'utf-8' });
  let text = '';
  for (const piece of pieces) {
    text += decoder.decode(piece, { stream: true });
    yield;
  }
  return text + decoder.decode();
}

/** Excel writes UTF-16 with a mark, or the old letters of Windows; everything else is UTF-8. */
export async function textOf(file: Response, pause: ReturnType<typeof pauses>): Promise<string> {
  const pieces = await bytesOf(file, pause);
  const [first, second] = pieces.slice(0, 2).flatMap((piece) => [...piece.subarray(0, 2)]);
  const decode = (letters: string) => inSlices(decoding(pieces, letters), pause);
  if (first === 0xff && second === 0xfe) return decode('utf-16le');
  if (first === 0xfe && second === 0xff) return decode('utf-16be');
  return decode('utf-8').catch((error: unknown) => {
    if (error instanceof TypeError) return decode('windows-1252'); // no UTF-8 after all
    throw error;
  });
}
