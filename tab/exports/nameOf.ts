const WHOLE = /filename\*=UTF-8''([^;]+)/i;
const PLAIN = /filename="([^"]+)"/i;

/** What the server calls a file, from its Content-Disposition (RFC 6266); '' where it does not say. */
export function nameOf({ headers }: Pick<Response, 'headers'>): string {
  const said = headers.get('content-disposition') ?? '';
  const whole = WHOLE.exec(said)?.[1];
  return whole ? decodeURIComponent(whole) : (PLAIN.exec(said)?.[1] ?? '');
}
