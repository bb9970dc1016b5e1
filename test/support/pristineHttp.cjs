/**
 * restify gives Node's own requests and answers methods of its own, for the whole process; a test file that
 * loads it must not change what `writeHead` does in the next one. Runs before each test file: the first time in
 * a process it keeps the prototypes as they are, later it puts them back.
 */
const http = require('node:http');

const KEPT = Symbol.for('supervision.pristineHttp');
const prototypes = [http.IncomingMessage.prototype, http.ServerResponse.prototype];

http[KEPT] ??= prototypes.map((prototype) => Object.getOwnPropertyDescriptors(prototype));

prototypes.forEach((prototype, index) => {
  const pristine = http[KEPT][index];
  for (const name of Reflect.ownKeys(prototype)) if (!(name in pristine)) delete prototype[name];
  Object.defineProperties(prototype, pristine);
});
