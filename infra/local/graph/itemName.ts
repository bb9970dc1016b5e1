import { refusal } from './graphAnswer';

const forbidden = /["*:<>?/\\|\u0000-\u001f\u007f-\u009f]/;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|\.lock|desktop\.ini)(\.|$)|_vti_|^~\$/i;

/** Refuses a name that SharePoint refuses: its illegal characters, reserved names, edges and length. */
export function checkName(name: string): void {
  const wrong =
    name === '' ||
    name.length > 255 ||
    forbidden.test(name) ||
    reserved.test(name) ||
    /^\s|[\s.]$/.test(name);
  if (wrong) throw refusal(400, 'invalidRequest', 'The provided name cannot be used for a file or folder.');
}
