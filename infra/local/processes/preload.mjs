/**
 * Loaded before everything else in each process of the local stack. Two promises are kept here, because the
 * programs themselves (Azurite, the Playground) offer no setting for them:
 * nothing listens beyond this machine, and nothing outlives the process that started it.
 */
import net from 'node:net';

const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function listenOnLoopback(...args) {
  const [first, ...rest] = args;
  if (isPort(first)) {
    const options = typeof rest[0] === 'string' ? rest.slice(1) : rest;
    return listen.call(this, Number(first ?? 0), '127.0.0.1', ...options);
  }
  if (first && typeof first === 'object' && 'port' in first) {
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  return listen.apply(this, args);
};

if (process.channel) {
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGINT'));
}

function isPort(value) {
  return (
    value === undefined || typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))
  );
}
