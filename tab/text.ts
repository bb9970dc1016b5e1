import { shellText } from './texts/shellText';
import { auditText } from './texts/auditText';
import { groupText } from './texts/groupText';
import { fileText } from './texts/fileText';
import { filesText } from './texts/filesText';
import { concernText } from './texts/concernText';
import { homeText } from './texts/homeText';
import { learningText } from './texts/learningText';
import { protectionText } from './texts/protectionText';
import { peopleText } from './texts/peopleText';
import { inspectionText } from './texts/inspectionText';
import { samplingText } from './texts/samplingText';
import { sessionText } from './texts/sessionText';
import { recordText } from './texts/recordText';
import { caseText } from './texts/caseText';
import { complianceText } from './texts/complianceText';
import { figuresText } from './texts/figuresText';
import { managingText } from './texts/managingText';
import { pairingText } from './texts/pairingText';
import { stripText } from './texts/stripText';
import { tableText } from './texts/tableText';
import { teamText } from './texts/teamText';

/**
 * Every sentence of the tab, by page; nothing that a person reads stands in a component. Sentences
 * about sessions and clocks come from the server, ready made.
 */
export const text = {
  ...shellText,
  ...homeText,
  ...peopleText,
  ...learningText,
  ...concernText,
  ...fileText,
  ...filesText,
  ...protectionText,
  ...groupText,
  ...auditText,
  ...inspectionText,
  ...samplingText,
  ...sessionText,
  ...recordText,
  ...caseText,
  ...teamText,
  ...tableText,
  ...stripText,
  ...pairingText,
  ...managingText,
  ...figuresText,
  ...complianceText,
};
