import { keptBeside } from './keptBeside';
import { keptInFile } from './keptInFile';

/**
 * Everything that is kept, by the type of its row, by table and by place. The types make it whole: a new type
 * of row or a new table does not compile until it is here.
 */
export const keptData = { ...keptInFile, ...keptBeside };
