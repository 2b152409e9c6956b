import { create } from 'zustand';
import { setMode } from './actions';

/** Which part of the laboratory is shown, and the finding that it is asked to open. */
interface LabView {
  readonly view: 'experiments' | 'findings';
  readonly asked: string | null;
}

export const useLabView = create<LabView>()(() => ({ view: 'experiments', asked: null }));

export const showLab = (view: LabView['view']): void => useLabView.setState({ view });

/** Goes to a finding, from wherever the reader is. */
export function openFinding(id: string): void {
  useLabView.setState({ view: 'findings', asked: id });
  setMode('experiment');
}
