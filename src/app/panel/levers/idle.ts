import { createContext, useContext } from 'react';

/** The levers inside change nothing in this scenario: they are read, not moved. What they mean can still be read about. */
export const Idle = createContext(false);

export const useIdle = (): boolean => useContext(Idle);
