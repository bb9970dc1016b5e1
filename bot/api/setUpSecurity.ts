import type { Request, Response, Next, Server } from 'restify';

/** Hosts that may show the tab in a frame: Teams and Microsoft 365. */
const FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

/** Headers of every answer: who may frame it, where its scripts come from, and that personal pages are not kept. */
export function setUpSecurity(server: Server, signInOrigin: string): void {
  const policy = [
    "default-src 'self'",
    // Fluent UI fills style elements that are empty (that is the hash of nothing) when the page runs.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    `connect-src 'self' ${signInOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors 'self' ${FRAMES.join(' ')}`,
  ].join('; ');
  server.pre((_request: Request, response: Response, next: Next) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    return next();
  });
}
