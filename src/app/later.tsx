import { lazy } from 'react';

/*
 * What is not seen at once. This file is itself fetched after the stage, so that nothing behind it is waited for.
 */
const LazyDialogs = lazy(() => import('./dialogs'));
const LazyModelPage = lazy(() => import('./panel/model-page'));
const LazyExportList = lazy(() => import('./panel/exporting').then(({ ExportList: list }) => ({ default: list })));

export const Dialogs = () => <LazyDialogs />;
export const ModelPage = () => <LazyModelPage />;
export const ExportList = () => <LazyExportList />;
export const saveDecisions = () => import('./exports').then((exports) => exports.saveDecisions());
