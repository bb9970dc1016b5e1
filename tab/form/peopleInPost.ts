import { createContext } from 'react';

/** Names of the people whose page it is: in what is written here they are not taken for a family's. */
export const PeopleInPost = createContext<readonly string[]>([]);
