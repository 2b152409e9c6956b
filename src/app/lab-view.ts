import { create } from 'zustand';
import { setMode } from './actions';

/** Which part of the laboratory is shown, and the finding that it is asked to open. */
interface LabView {
  readonly view: 'experiments' | 'findings';
  readonly asked: string | null;
}

/** The view is kept beside the mode that it belongs to: a reload comes back to it. */
const key = 'gotong/lab-view';

export const useLabView = create<LabView>()(() => ({ view: kept() === 'findings' ? 'findings' : 'experiments', asked: null }));

useLabView.subscribe(({ view }) => {
  try {
    for (const storage of [sessionStorage, localStorage]) storage.setItem(key, view);
  } catch {
    // Without a storage a reload shows the experiments.
  }
});

function kept(): string | null {
  try {
    return sessionStorage.getItem(key) ?? localStorage.getItem(key);
  } catch {
    return null;
  }
}

export const showLab = (view: LabView['view']): void => useLabView.setState({ view });

/** Goes to a finding, from wherever the reader is. */
export function openFinding(id: string): void {
  useLabView.setState({ view: 'findings', asked: id });
  setMode('experiment');
}
