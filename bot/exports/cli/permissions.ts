import { permissionPage } from '../../text/permissionPage';

// For people and for docs/permissions.md; nothing is read or started.
process.stdout.write(permissionPage());
