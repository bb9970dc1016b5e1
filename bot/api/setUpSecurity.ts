import type { Request, Response, Next, Server } from 'restify';

/** Hosts that may show the tab in a frame: Teams alone (learn.microsoft.com: tab requirements). */
const FRAMES = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://teams.cloud.microsoft',
  'https://*.cloud.microsoft',
];

/** Headers of every answer: who may frame it, where its scripts come from, and that personal pages are not kept. */
export function setUpSecurity(server: Server, signInOrigin: string): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    // Fluent UI fills style elements that are empty (that is the hash of nothing) when the page runs.
    "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${signInOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMES.join(' ')}`,
  ].join('; ');
  server.pre((_request: Request, response: Response, next: Next) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    // A page elsewhere can neither load what is here as its own nor look into a window that shows it.
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
    response.setHeader('Cache-Control', 'no-store');
    return next();
  });
}
