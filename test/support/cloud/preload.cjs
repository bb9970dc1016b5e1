/**
 * Loaded first into a server that is tested in its cloud configuration. Teams' own address leads to the
 * stand-in on this machine, and every other address beyond this machine to nowhere; and the server can be
 * asked how much memory it holds and whether anything went unhandled. It ends with the process that started it.
 */
const tls = require('node:tls');
const net = require('node:net');

const TEAMS = 'smba.trafficmanager.net';
const LOOPBACK = ['localhost', '127.0.0.1', '::1'];
const teamsPort = Number(process.env.TEAMS_STAND_IN_PORT);
const { connect } = net;
let unhandled = 0;

// What is sent to Teams goes out as it would, but for the encryption.
tls.connect = function toStandIn(options) {
  const host = options.host ?? options.servername;
  if (host !== TEAMS) throw new Error(`Nothing goes to ${host} from a test.`);
  return connect(teamsPort, '127.0.0.1');
};

net.connect = net.createConnection = function withinThisMachine(...args) {
  const [options] = args;
  const host = typeof options === 'object' ? (options.host ?? 'localhost') : 'localhost';
  if (!LOOPBACK.includes(host)) throw new Error(`Nothing goes to ${host} from a test.`);
  return connect.apply(this, args);
};

process.on('unhandledRejection', (reason) => {
  unhandled += 1;
  process.stderr.write(`UNHANDLED ${reason instanceof Error ? reason.stack : String(reason)}\n`);
});
process.on('disconnect', () => process.exit());
process.on('message', ({ ask }) => {
  if (ask !== 'state') return;
  globalThis.gc?.();
  process.send({ heap: process.memoryUsage().heapUsed, unhandled });
});
