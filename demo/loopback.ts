const addresses = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;
const names = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;
const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * True when the request was made on this machine, for this machine. The address alone is not enough: a page
 * anywhere can point its own name at 127.0.0.1 (DNS rebinding), and then the Host header holds that name. A proxy on
 * this machine speaks for others, so a forwarded request is not ours either.
 */
export function isLoopback(address: string | undefined, headers: Headers): boolean {
  if (address === undefined || !addresses.test(address)) return false;
  if (forwarded.some((name) => headers.has(name))) return false;
  return names.test(headers.get('host') ?? '');
}
