import { createContext, useContext } from 'react';
import type { ConfigAnswer, MeAnswer } from '../bot/api/contract';
import type { Api } from './api';
import type { Connection } from './connection';
import type { Host } from './host';
import type { ThemeName } from './hostAnswers';

/** What every page may use. */
export interface AppParts {
  api: Api;
  connection: Connection;
  host: Host;
  /** As it is now; it can change while the tab is open. */
  theme: ThemeName;
  config: ConfigAnswer;
  me: MeAnswer;
  /** Says something to people who listen rather than look. */
  announce: (sentence: string) => void;
  /** Signs in again: as somebody else, or after the sign-in ended. Absent in Teams. */
  signInAgain?: (asSomeoneElse: boolean) => void;
}

/** Holds the parts for the pages below. */
export const AppContext = createContext<AppParts | undefined>(undefined);

/** The parts of the app. Throws outside it. */
export function useApp(): AppParts {
  const parts = useContext(AppContext);
  if (!parts) throw new Error('useApp needs an App around it');
  return parts;
}
